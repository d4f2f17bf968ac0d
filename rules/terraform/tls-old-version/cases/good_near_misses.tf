variable "tls" {
  type = string
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name = "app.example.com"
    origin_id   = "app"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.web.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "azurerm_storage_account" "main" {
  name            = "main"
  min_tls_version = "TLS1_2"
}

resource "azurerm_mssql_server" "main" {
  name                = "main"
  version             = "12.0"
  minimum_tls_version = var.tls
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"

  site_config {
    minimum_tls_version = "1.3"
    http2_enabled       = true
  }
}

resource "google_compute_ssl_policy" "modern" {
  name            = "modern"
  min_tls_version = "TLS_1_2"
}

resource "aws_transfer_server" "sftp" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
}

resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
}
