resource "random_password" "database" {
  length = 32
}

output "database_host" {
  value = aws_db_instance.main.address
}

output "database_password" {
  description = "For the people who run the shop"
  value       = nonsensitive(random_password.database.result) # expect: terraform/sensitive-output
}
