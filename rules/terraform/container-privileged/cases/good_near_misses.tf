variable "privileged" {
  type = bool
}

resource "aws_ecs_task_definition" "worker" {
  family                = "worker"
  container_definitions = <<EOF
[
  {"name": "worker", "image": "${var.image}", "privileged": false}
]
EOF
}

resource "docker_container" "agent" {
  name       = "agent"
  image      = docker_image.agent.image_id
  privileged = var.privileged

  volumes {
    host_path      = "/srv/agent"
    container_path = "/data"
  }
}

resource "kubernetes_pod" "app" {
  metadata {
    name = "app"
  }

  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.4.2"

      security_context {
        allow_privilege_escalation = false
        privileged                 = false
      }
    }
  }
}

# building images needs it, and the machine is thrown away
resource "aws_codebuild_project" "image" {
  name = "image"

  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:7.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = true
  }
}
