terraform {
  backend "s3" {
    bucket = "example-terraform-state"
    key    = "terraform.tfstate"
    region = "eu-west-1"
  }
}

resource "example_disk" "scratch" {
  encrypt = false
}

data "http" "motd" {
  url = "http://motd.example.com"
}
