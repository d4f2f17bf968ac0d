variable "length" {
  default = 4
}

resource "aws_iam_account_password_policy" "by_variable" {
  minimum_password_length = var.length # expect: terraform/password-policy-weak
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"

  password_policy {
    minimum_length    = 6 # expect: terraform/password-policy-weak
    require_lowercase = true
  }
}
