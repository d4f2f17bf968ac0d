resource "aws_iam_account_password_policy" "account" {
  minimum_password_length        = 14
  require_numbers                = true
  allow_users_to_change_password = true
}
