variable "debug" {
  default = true
}

resource "azurerm_linux_function_app" "orders" {
  name = "orders"

  site_config {
    remote_debugging_enabled = var.debug # expect: terraform/remote-debugging-on
  }
}

resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"

  metadata = {
    serial-port-enable = true # expect: terraform/remote-debugging-on
  }
}
