variable "db_password" {
  type      = string
  sensitive = true
}

variable "password_policy" {
  default = "strong"
}

variable "empty_password" {
  default = ""
}

resource "aws_db_instance" "from_variable" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  password          = var.db_password
}

resource "aws_db_instance" "made" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  password          = random_password.database.result
}

# set by hand after the first apply
resource "aws_db_instance" "later" {
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  password          = "placeholder"

  lifecycle {
    ignore_changes = [password]
  }
}
