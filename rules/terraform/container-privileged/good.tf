resource "aws_ecs_task_definition" "worker" {
  family = "worker"

  container_definitions = jsonencode([
    {
      name       = "worker"
      image      = "registry.example.com/worker:1.4.2"
      memory     = 512
      essential  = true
      privileged = false
    }
  ])
}
