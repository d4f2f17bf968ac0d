variable "encrypt" {
  type    = bool
  default = false
}

locals {
  encrypted = false
}

resource "aws_db_instance" "main" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = false # expect: terraform/storage-unencrypted
}

resource "aws_rds_cluster" "main" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.encrypt # expect: terraform/storage-unencrypted
}

resource "aws_instance" "web" {
  ami           = data.aws_ami.main.id
  instance_type = "t4g.small"

  root_block_device {
    encrypted   = "false" # expect: terraform/storage-unencrypted
    volume_size = 50
  }
}

resource "aws_efs_file_system" "shared" {
  creation_token = "shared"
  encrypted      = local.encrypted # expect: terraform/storage-unencrypted
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  at_rest_encryption_enabled = false # expect: terraform/storage-unencrypted
}

resource "aws_elasticsearch_domain" "search" {
  domain_name = "search"

  encrypt_at_rest {
    enabled = false # expect: terraform/storage-unencrypted
  }
}

resource "aws_kinesis_stream" "clicks" {
  name            = "clicks"
  encryption_type = "NONE" # expect: terraform/storage-unencrypted
}

resource "aws_launch_template" "web" {
  name = "web"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted   = false # expect: terraform/storage-unencrypted
      volume_size = 20
    }
  }
}
