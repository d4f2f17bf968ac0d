variable "db_password" {
  type    = string
  default = "password" # expect: terraform/password-guessable
}

resource "aws_rds_cluster" "main" {
  engine            = "aurora-mysql"
  storage_encrypted = true
  master_username   = "admin"
  master_password   = "mustbeeightcharacters" # expect: terraform/password-guessable
}

resource "aws_db_instance" "from_variable" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  password          = var.db_password
}

resource "google_sql_user" "app" {
  name     = "app"
  instance = google_sql_database_instance.main.name
  password = "secret" # expect: terraform/password-guessable
}

resource "azurerm_postgresql_flexible_server" "main" {
  name                   = "main"
  administrator_login    = "admin"
  administrator_password = "12345678" # expect: terraform/password-guessable
}
