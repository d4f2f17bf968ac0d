locals {
  action = "Allow"
}

resource "azurerm_storage_account" "uploads" {
  name            = "uploads"
  min_tls_version = "TLS1_2"

  network_rules {
    default_action = "Allow" # expect: terraform/storage-firewall-open
    ip_rules       = ["198.51.100.7"]
  }
}

resource "azurerm_storage_account_network_rules" "uploads" {
  storage_account_id = azurerm_storage_account.uploads.id
  default_action     = local.action # expect: terraform/storage-firewall-open
}

resource "azurerm_container_registry" "images" {
  name = "images"
  sku  = "Premium"

  network_rule_set {
    default_action = "Allow" # expect: terraform/storage-firewall-open
  }
}
