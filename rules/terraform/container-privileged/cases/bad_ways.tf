resource "aws_ecs_task_definition" "heredoc" {
  family                = "worker"
  container_definitions = <<EOF
[
  {
    "name": "worker",
    "image": "${var.image}",
    "privileged": true # expect: terraform/container-privileged
  }
]
EOF
}

resource "docker_container" "agent" {
  name       = "agent"
  image      = docker_image.agent.image_id
  privileged = true # expect: terraform/container-privileged
}

resource "docker_container" "socket" {
  name  = "socket"
  image = docker_image.agent.image_id

  volumes {
    host_path      = "/var/run/docker.sock" # expect: terraform/container-privileged
    container_path = "/var/run/docker.sock"
  }
}

resource "docker_container" "pid" {
  name     = "pid"
  image    = docker_image.agent.image_id
  pid_mode = "host" # expect: terraform/container-privileged
}

resource "kubernetes_deployment" "app" {
  metadata {
    name = "app"
  }

  spec {
    template {
      spec {
        container {
          name  = "app"
          image = "registry.example.com/app:1.4.2"

          security_context {
            privileged = true # expect: terraform/container-privileged
          }
        }
      }
    }
  }
}
