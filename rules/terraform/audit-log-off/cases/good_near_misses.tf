variable "logs" {
  type = bool
}

resource "aws_cloudtrail" "account" {
  name                          = "account"
  s3_bucket_name                = aws_s3_bucket.trail.id
  enable_logging                = var.logs
  is_organization_trail         = false
  include_global_service_events = true
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    database_flags {
      name  = "log_connections"
      value = "on"
    }

    database_flags {
      name  = "autovacuum"
      value = "off"
    }
  }
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = aws_subnet.public[*].id

  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}
