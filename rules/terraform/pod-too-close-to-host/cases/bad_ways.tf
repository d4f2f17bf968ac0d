resource "kubernetes_deployment" "app" {
  metadata {
    name = "app"
  }

  spec {
    template {
      spec {
        host_pid = true # expect: terraform/pod-too-close-to-host

        security_context {
          run_as_user = 0 # expect: terraform/pod-too-close-to-host
        }

        container {
          name  = "app"
          image = "registry.example.com/app:1.0.0"

          security_context {
            allow_privilege_escalation = true # expect: terraform/pod-too-close-to-host

            capabilities {
              add = ["NET_BIND_SERVICE", "SYS_ADMIN"] # expect: terraform/pod-too-close-to-host
            }
          }
        }

        volume {
          name = "root"

          host_path {
            path = "/" # expect: terraform/pod-too-close-to-host
          }
        }
      }
    }
  }
}
