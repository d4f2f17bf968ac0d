variable "tls" {
  default = "TLS1_0"
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
      origin_ssl_protocols   = ["TLSv1", "TLSv1.2"] # expect: terraform/tls-old-version
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.web.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1" # expect: terraform/tls-old-version
  }
}

resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0" # expect: terraform/tls-old-version
}

resource "aws_elasticsearch_domain" "search" {
  domain_name = "search"

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: terraform/tls-old-version
  }
}

resource "azurerm_storage_account" "main" {
  name            = "main"
  min_tls_version = var.tls # expect: terraform/tls-old-version
}

resource "azurerm_mssql_server" "main" {
  name                = "main"
  minimum_tls_version = "1.0" # expect: terraform/tls-old-version
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"

  site_config {
    minimum_tls_version = "1.1" # expect: terraform/tls-old-version
  }
}

resource "azurerm_postgresql_server" "main" {
  name                             = "main"
  ssl_minimal_tls_version_enforced = "TLS1_1" # expect: terraform/tls-old-version
}

resource "google_compute_ssl_policy" "old" {
  name            = "old"
  profile         = "MODERN"
  min_tls_version = "TLS_1_1" # expect: terraform/tls-old-version
}

resource "google_compute_ssl_policy" "unsaid" { # expect: terraform/tls-old-version
  name    = "unsaid"
  profile = "MODERN"
}
