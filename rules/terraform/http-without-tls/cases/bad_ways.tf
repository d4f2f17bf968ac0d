variable "viewer_policy" {
  default = "allow-all"
}

resource "aws_alb_listener" "old_name" {
  load_balancer_arn = aws_lb.web.arn
  protocol          = "HTTP" # expect: terraform/http-without-tls
  port              = "80"

  default_action {
    target_group_arn = aws_lb_target_group.web.arn
    type             = "forward"
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "allow-all" # expect: terraform/http-without-tls
  }

  ordered_cache_behavior {
    path_pattern           = "/images/*"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = var.viewer_policy # expect: terraform/http-without-tls
  }
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  domain_endpoint_options {
    enforce_https = false # expect: terraform/http-without-tls
  }
}

resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  https_only = false # expect: terraform/http-without-tls

  site_config {
    ftps_state = "AllAllowed" # expect: terraform/http-without-tls
  }
}

resource "azurerm_storage_account" "main" {
  name                      = "main"
  enable_https_traffic_only = false # expect: terraform/http-without-tls
}

resource "azurerm_storage_account" "newer" {
  name                       = "newer"
  https_traffic_only_enabled = false # expect: terraform/http-without-tls
}

resource "azurerm_cdn_frontdoor_route" "shop" {
  name                   = "shop"
  supported_protocols    = ["Http", "Https"]
  https_redirect_enabled = false # expect: terraform/http-without-tls
}
