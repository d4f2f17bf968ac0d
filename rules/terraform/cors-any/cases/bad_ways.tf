resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"

  cors {
    allow_credentials = true
    allow_origins     = ["*"] # expect: terraform/cors-any
    allow_methods     = ["*"]
  }
}

resource "azurerm_linux_function_app" "orders" {
  name = "orders"

  site_config {
    cors {
      allowed_origins = ["*"] # expect: terraform/cors-any
    }
  }
}

resource "aws_s3_bucket_cors_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  cors_rule {
    allowed_headers = ["*"]
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["*"] # expect: terraform/cors-any
  }
}

resource "aws_cloudfront_response_headers_policy" "api" {
  name = "api"

  cors_config {
    access_control_allow_credentials = true
    origin_override                  = true

    access_control_allow_headers {
      items = ["authorization"]
    }

    access_control_allow_methods {
      items = ["GET"]
    }

    access_control_allow_origins {
      items = ["*"] # expect: terraform/cors-any
    }
  }
}
