resource "google_sql_database_instance" "main" {
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      private_network = google_compute_network.main.id
      require_ssl     = false # expect: terraform/connection-unencrypted
    }
  }
}

resource "google_sql_database_instance" "newer" {
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      private_network = google_compute_network.main.id
      ssl_mode        = "ALLOW_UNENCRYPTED_AND_ENCRYPTED" # expect: terraform/connection-unencrypted
    }
  }
}

resource "azurerm_mysql_server" "main" {
  name                    = "main"
  ssl_enforcement_enabled = false # expect: terraform/connection-unencrypted
}

resource "azurerm_redis_cache" "main" {
  name                 = "main"
  non_ssl_port_enabled = true # expect: terraform/connection-unencrypted
}

resource "aws_msk_cluster" "events" {
  cluster_name = "events"

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect: terraform/connection-unencrypted
      in_cluster    = true
    }
  }
}

resource "aws_db_parameter_group" "postgres" {
  name   = "postgres"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0" # expect: terraform/connection-unencrypted
  }

  parameter {
    name  = "log_connections"
    value = "0"
  }
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  name        = "require_secure_transport"
  server_name = azurerm_mysql_flexible_server.main.name
  value       = "OFF" # expect: terraform/connection-unencrypted
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  node_to_node_encryption {
    enabled = false # expect: terraform/connection-unencrypted
  }
}
