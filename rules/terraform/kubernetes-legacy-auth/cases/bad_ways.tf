variable "abac" {
  default = true
}

resource "google_container_cluster" "by_variable" {
  name               = "main"
  enable_legacy_abac = var.abac # expect: terraform/kubernetes-legacy-auth

  master_auth {
    client_certificate_config {
      issue_client_certificate = true # expect: terraform/kubernetes-legacy-auth
    }
  }
}

resource "google_container_cluster" "basic" {
  name = "main"

  master_auth {
    username = "admin" # expect: terraform/kubernetes-legacy-auth
    password = var.master_password
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name                              = "main"
  dns_prefix                        = "main"
  role_based_access_control_enabled = false # expect: terraform/kubernetes-legacy-auth
}

resource "azurerm_kubernetes_cluster" "old_provider" {
  name       = "main"
  dns_prefix = "main"

  role_based_access_control {
    enabled = false # expect: terraform/kubernetes-legacy-auth
  }
}
