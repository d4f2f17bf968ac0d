variable "action" {
  type = string
}

resource "azurerm_storage_account_network_rules" "uploads" {
  storage_account_id = azurerm_storage_account.uploads.id
  default_action     = var.action
}

resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"

  default_action {
    allow {}
  }
}

resource "azurerm_app_configuration" "shop" {
  name           = "shop"
  default_action = "Allow"
}
