variable "protect" {
  type = bool
}

resource "aws_db_instance" "main" {
  instance_class          = "db.t4g.medium"
  storage_encrypted       = true
  backup_retention_period = 7
  deletion_protection     = var.protect
}

resource "google_container_cluster" "preview" {
  name                = "preview"
  deletion_protection = false
}

resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  point_in_time_recovery {
    enabled = true
  }

  ttl {
    enabled = false
  }
}
