variable "debug" {
  type = bool
}

resource "azurerm_linux_function_app" "orders" {
  name = "orders"

  site_config {
    remote_debugging_enabled = var.debug
    remote_debugging_version = "VS2022"
  }
}

resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"

  metadata = {
    serial-port-enable = false
    enable-oslogin     = true
  }
}
