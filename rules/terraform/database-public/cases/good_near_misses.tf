variable "public" {
  type = bool
}

resource "aws_db_instance" "main" {
  instance_class      = "db.t4g.medium"
  storage_encrypted   = true
  publicly_accessible = var.public
}

resource "aws_db_instance" "unsaid" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
}

resource "azurerm_mssql_server" "main" {
  name                          = "main"
  version                       = "12.0"
  public_network_access_enabled = false
}

resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_mssql_server.main.id
  start_ip_address = "198.51.100.7"
  end_ip_address   = "198.51.100.7"
}

# a registry of images is no database
resource "azurerm_container_registry" "main" {
  name                          = "main"
  sku                           = "Premium"
  public_network_access_enabled = true
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      private_network = google_compute_network.main.id

      authorized_networks {
        name  = "office"
        value = "198.51.100.0/24"
      }
    }
  }
}
