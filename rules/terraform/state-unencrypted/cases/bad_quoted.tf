terraform {
  backend "s3" {
    bucket  = "example-terraform-state"
    key     = "terraform.tfstate"
    region  = "eu-west-1"
    encrypt = "false" # expect: terraform/state-unencrypted
  }
}
