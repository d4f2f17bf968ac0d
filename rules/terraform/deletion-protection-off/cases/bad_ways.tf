variable "protect" {
  default = false
}

resource "aws_db_instance" "main" {
  instance_class          = "db.t4g.medium"
  storage_encrypted       = true
  backup_retention_period = 0             # expect: terraform/deletion-protection-off
  deletion_protection     = var.protect # expect: terraform/deletion-protection-off
}

resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  point_in_time_recovery {
    enabled = false # expect: terraform/deletion-protection-off
  }
}

resource "google_sql_database_instance" "main" {
  database_version    = "POSTGRES_16"
  deletion_protection = false # expect: terraform/deletion-protection-off

  settings {
    tier = "db-custom-2-8192"

    backup_configuration {
      enabled = false # expect: terraform/deletion-protection-off
    }
  }
}

resource "azurerm_key_vault" "main" {
  name                     = "main"
  sku_name                 = "standard"
  purge_protection_enabled = false # expect: terraform/deletion-protection-off
}
