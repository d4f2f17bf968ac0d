variable "guests" {
  type = bool
}

resource "aws_cognito_identity_pool" "by_variable" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = var.guests
  allow_classic_flow               = false
}

resource "example_pool" "swimming" {
  allow_unauthenticated_identities = true
}
