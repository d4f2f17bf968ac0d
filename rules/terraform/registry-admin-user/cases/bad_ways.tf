variable "admin" {
  default = true
}

resource "azurerm_container_registry" "by_variable" {
  name          = "images"
  sku           = "Basic"
  admin_enabled = var.admin # expect: terraform/registry-admin-user
}

resource "azurerm_container_registry" "open" {
  name                   = "images"
  sku                    = "Standard"
  anonymous_pull_enabled = true # expect: terraform/registry-admin-user
}
