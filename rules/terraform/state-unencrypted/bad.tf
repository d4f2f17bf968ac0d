terraform {
  required_version = ">= 1.9"

  backend "s3" {
    bucket       = "example-terraform-state"
    key          = "shop/terraform.tfstate"
    region       = "eu-west-1"
    encrypt      = false # expect: terraform/state-unencrypted
    use_lockfile = true
  }
}
