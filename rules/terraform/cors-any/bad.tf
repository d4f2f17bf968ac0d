resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"

  cors_configuration {
    allow_credentials = true
    allow_headers     = ["content-type"]
    allow_methods     = ["GET", "POST"]
    allow_origins     = ["https://*"] # expect: terraform/cors-any
    max_age           = 300
  }
}
