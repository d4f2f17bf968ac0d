resource "aws_cloudtrail" "unproven" {
  name                       = "account"
  s3_bucket_name             = aws_s3_bucket.trail.id
  enable_log_file_validation = false # expect: terraform/audit-log-off
}

resource "aws_guardduty_detector" "main" {
  enable = false # expect: terraform/audit-log-off
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = aws_subnet.public[*].id

  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = false # expect: terraform/audit-log-off
  }
}

resource "google_container_cluster" "main" {
  name            = "main"
  logging_service = "none" # expect: terraform/audit-log-off
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    database_flags {
      name  = "log_connections"
      value = "off" # expect: terraform/audit-log-off
    }
  }
}

resource "azurerm_postgresql_flexible_server_configuration" "connections" {
  name      = "log_connections"
  server_id = azurerm_postgresql_flexible_server.main.id
  value     = "OFF" # expect: terraform/audit-log-off
}
