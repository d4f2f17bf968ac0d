resource "kubernetes_pod_v1" "gateway" {
  metadata {
    name = "gateway"
  }

  spec {
    host_network = false

    container {
      name  = "gateway"
      image = "registry.example.com/gateway:3.0.1"
    }
  }
}
