variable "encrypt" {
  type = bool
}

resource "aws_rds_cluster" "main" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.encrypt
}

resource "aws_redshift_cluster" "main" {
  cluster_identifier  = "main"
  node_type           = "ra3.large"
  encrypted           = true
  publicly_accessible = false
}

resource "aws_elasticsearch_domain" "search" {
  domain_name = "search"

  encrypt_at_rest {
    enabled = true
  }

  auto_tune_options {
    desired_state = "DISABLED"
  }

  advanced_security_options {
    enabled = false
  }
}

# without it AWS uses a key of its own
resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  server_side_encryption {
    enabled = false
  }
}

output "encrypted" {
  value = false
}
