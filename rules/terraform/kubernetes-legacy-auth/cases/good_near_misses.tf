variable "abac" {
  type = bool
}

resource "google_container_cluster" "by_variable" {
  name               = "main"
  enable_legacy_abac = var.abac

  # this is how basic authentication is switched off
  master_auth {
    username = ""
    password = ""

    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name                              = "main"
  dns_prefix                        = "main"
  role_based_access_control_enabled = true

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = false
  }
}
