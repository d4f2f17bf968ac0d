variable "public" {
  type    = bool
  default = true
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier  = "warehouse"
  encrypted           = true
  publicly_accessible = "true" # expect: terraform/database-public
}

resource "aws_rds_cluster_instance" "reader" {
  cluster_identifier  = aws_rds_cluster.main.id
  instance_class      = "db.r6g.large"
  publicly_accessible = var.public # expect: terraform/database-public
}

resource "azurerm_mssql_server" "main" {
  name                          = "main"
  version                       = "12.0"
  public_network_access_enabled = true # expect: terraform/database-public
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "all" {
  name             = "all"
  server_id        = azurerm_postgresql_flexible_server.main.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255" # expect: terraform/database-public
}

resource "azurerm_mssql_firewall_rule" "azure" {
  name             = "azure"
  server_id        = azurerm_mssql_server.main.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0" # expect: terraform/database-public
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      authorized_networks {
        name  = "everyone"
        value = "0.0.0.0/0" # expect: terraform/database-public
      }
    }
  }
}

resource "mongodbatlas_project_ip_access_list" "all" {
  project_id = mongodbatlas_project.main.id
  cidr_block = "0.0.0.0/0" # expect: terraform/database-public
}

module "db" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.10.0"

  identifier          = "app"
  publicly_accessible = true # expect: terraform/database-public
}
