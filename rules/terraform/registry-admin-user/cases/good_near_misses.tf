variable "admin" {
  type = bool
}

resource "azurerm_container_registry" "by_variable" {
  name          = "images"
  sku           = "Basic"
  admin_enabled = var.admin
}

resource "azurerm_container_registry" "unsaid" {
  name                   = "images"
  sku                    = "Standard"
  anonymous_pull_enabled = false
}

resource "example_portal" "main" {
  admin_enabled = true
}
