variable "db_password" {
  type = string
}

output "from_variable" {
  value = var.db_password # expect: terraform/sensitive-output
}

output "key" {
  value = tls_private_key.ssh.private_key_pem # expect: terraform/sensitive-output
}

output "access_key" {
  value     = aws_iam_access_key.ci.secret # expect: terraform/sensitive-output
  sensitive = false
}

output "stored" {
  value = data.aws_secretsmanager_secret_version.db.secret_string # expect: terraform/sensitive-output
}

output "indexed" {
  value = random_password.users["ada"].result # expect: terraform/sensitive-output
}

output "wrapped" {
  value = "${random_password.database.result}" # expect: terraform/sensitive-output
}

output "storage" {
  value = azurerm_storage_account.main.primary_access_key # expect: terraform/sensitive-output
}

output "uncovered" {
  value = nonsensitive(var.db_password) # expect: terraform/sensitive-output
}
