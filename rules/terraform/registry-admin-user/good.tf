resource "azurerm_container_registry" "images" {
  name                          = "images"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Premium"
  public_network_access_enabled = false
  admin_enabled                 = false
}
