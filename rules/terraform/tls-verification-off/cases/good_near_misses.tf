variable "insecure" {
  type = bool
}

provider "openstack" {
  auth_url = "https://keystone.example.com"
  insecure = var.insecure
}

provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
}

provider "vault" {
  address      = "https://vault.example.com"
  ca_cert_file = "ca.pem"
}

resource "example_toaster" "kitchen" {
  insecure = true
}
