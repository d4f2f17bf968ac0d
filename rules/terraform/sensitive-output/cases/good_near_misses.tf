output "arn" {
  value = aws_secretsmanager_secret.database.arn
}

output "public_key" {
  value = tls_private_key.ssh.public_key_openssh
}

output "password" {
  value     = random_password.database.result
  sensitive = true
}

output "policy" {
  value = var.password_policy
}

output "secret_name" {
  value = var.secret_name
}

output "id" {
  value = random_id.suffix.hex
}

output "length" {
  value = nonsensitive(length(local.users))
}

output "key_id" {
  value = aws_iam_access_key.ci.id
}
