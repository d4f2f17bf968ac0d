variable "length" {
  type = number
}

resource "aws_iam_account_password_policy" "by_variable" {
  minimum_password_length = var.length
  max_password_age        = 5
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"

  password_policy {
    minimum_length                   = 12
    temporary_password_validity_days = 2
  }
}

resource "random_password" "pin" {
  length = 6
}
