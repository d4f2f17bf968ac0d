variable "auth" {
  type = string
}

resource "aws_lambda_function_url" "export" {
  function_name      = "export"
  authorization_type = var.auth
}

resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "AMAZON_COGNITO_USER_POOLS"
}

resource "aws_vpclattice_service" "shop" {
  name      = "shop"
  auth_type = "NONE"
}
