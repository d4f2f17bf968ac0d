module "local" {
  source = "./modules/network"
}

module "above" {
  source = "../network"
}

module "registry" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.17.0"
}

module "tag" {
  source = "github.com/example/terraform-network?ref=v1.2.0"
}

module "hash" {
  source = "git::https://example.com/terraform.git//network?ref=0123456789abcdef0123456789abcdef01234567&depth=1"
}

module "archive" {
  source = "https://example.com/modules/network-1.2.0.zip"
}

module "bucket" {
  source = "s3::https://s3-eu-west-1.amazonaws.com/example-modules/network-1.2.0.zip"
}

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_s3_object" "page" {
  bucket = "example"
  key    = "index.html"
  source = "site/pages/index"
}
