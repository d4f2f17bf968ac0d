resource "aws_apigatewayv2_api" "public" {
  name          = "public"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["*"]
    allow_methods = ["GET"]
  }
}

resource "aws_apigatewayv2_api" "unset" {
  name          = "unset"
  protocol_type = "HTTP"

  cors_configuration {
    allow_credentials = false
    allow_origins     = ["*"]
  }
}

resource "aws_s3_bucket_cors_configuration" "fonts" {
  bucket = aws_s3_bucket.fonts.id

  cors_rule {
    allowed_methods = ["GET", "HEAD"]
    allowed_origins = ["*"]
  }

  cors_rule {
    allowed_headers = ["*"]
    allowed_methods = ["PUT"]
    allowed_origins = ["https://shop.example.com"]
  }
}

resource "azurerm_linux_function_app" "orders" {
  name = "orders"

  site_config {
    cors {
      allowed_origins = var.origins
    }
  }
}
