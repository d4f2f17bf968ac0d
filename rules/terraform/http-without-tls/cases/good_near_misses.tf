variable "https_only" {
  type = bool
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

# behind the load balancer, and its health check
resource "aws_lb_target_group" "web" {
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id

  health_check {
    protocol = "HTTP"
    path     = "/health"
  }
}

resource "aws_lb_listener" "closed" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  default_cache_behavior {
    target_origin_id       = "site"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "https-only"
  }
}

resource "azurerm_cdn_frontdoor_route" "shop" {
  name                   = "shop"
  supported_protocols    = ["Https"]
  https_redirect_enabled = false
}

resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  https_only = var.https_only

  site_config {
    ftps_state = "Disabled"
  }
}

resource "azurerm_storage_account" "main" {
  name                       = "main"
  https_traffic_only_enabled = true
}
