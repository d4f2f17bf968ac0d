terraform {
  required_version = ">= 1.9"

  backend "s3" {
    bucket       = "example-terraform-state"
    key          = "shop/terraform.tfstate"
    region       = "eu-west-1"
    encrypt      = true
    use_lockfile = true
  }
}
