locals {
  auth = "NONE"
}

resource "aws_lambda_function_url" "by_name" {
  function_name      = "export"
  qualifier          = "live"
  authorization_type = local.auth # expect: terraform/lambda-url-open

  cors {
    allow_origins = ["https://shop.example.com"]
  }
}

resource "aws_lambda_permission" "url" {
  statement_id           = "url"
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = "export"
  principal              = "*"
  function_url_auth_type = "NONE" # expect: terraform/lambda-url-open
}

module "lambda" {
  source  = "terraform-aws-modules/lambda/aws"
  version = "7.14.0"

  function_name              = "export"
  create_lambda_function_url = true
  authorization_type         = "NONE" # expect: terraform/lambda-url-open
}
