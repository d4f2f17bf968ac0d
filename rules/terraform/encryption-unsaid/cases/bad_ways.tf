resource "aws_ebs_volume" "data" { # expect: terraform/encryption-unsaid
  availability_zone = "eu-west-1a"
  size              = 200
}

resource "aws_efs_file_system" "shared" { # expect: terraform/encryption-unsaid
  creation_token = "shared"
}

resource "aws_rds_cluster" "main" { # expect: terraform/encryption-unsaid
  engine = "aurora-postgresql"
}

resource "aws_elasticache_replication_group" "sessions" { # expect: terraform/encryption-unsaid
  replication_group_id = "sessions"
  description          = "Sessions"
}
