variable "guests" {
  default = true
}

resource "aws_cognito_identity_pool" "by_variable" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = var.guests # expect: terraform/unauthenticated-identities
}

resource "aws_cognito_identity_pool" "classic" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = false
  allow_classic_flow               = true # expect: terraform/unauthenticated-identities
}
