variable "host_network" {
  type = bool
}

resource "kubernetes_daemonset" "agent" {
  metadata {
    name = "agent"
  }

  spec {
    template {
      spec {
        host_network = var.host_network

        security_context {
          run_as_non_root = true
          run_as_user     = 1000
        }

        container {
          name  = "agent"
          image = "registry.example.com/agent:1.0.0"

          security_context {
            allow_privilege_escalation = false

            capabilities {
              drop = ["ALL"]
              add  = ["NET_BIND_SERVICE"]
            }
          }
        }

        volume {
          name = "data"

          host_path {
            path = "/srv/agent"
          }
        }
      }
    }
  }
}

resource "kubernetes_service" "app" {
  spec {
    host_network = true
  }
}
