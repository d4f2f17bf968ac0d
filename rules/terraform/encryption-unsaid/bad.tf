resource "aws_db_instance" "orders" { # expect: terraform/encryption-unsaid
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders"
  manage_master_user_password = true
}
