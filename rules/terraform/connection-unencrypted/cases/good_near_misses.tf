variable "tls" {
  type = bool
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Logins of the shop"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = var.tls
}

resource "google_sql_database_instance" "main" {
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      private_network = google_compute_network.main.id
      ssl_mode        = "ENCRYPTED_ONLY"
    }
  }
}

resource "aws_msk_cluster" "events" {
  cluster_name = "events"

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }
}

resource "aws_db_parameter_group" "postgres" {
  name   = "postgres"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  parameter {
    name  = "autovacuum"
    value = "off"
  }
}

resource "azurerm_redis_cache" "main" {
  name                 = "main"
  non_ssl_port_enabled = false
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  node_to_node_encryption {
    enabled = true
  }
}
