module "short" {
  source = "github.com/example/terraform-network" # expect: terraform/module-unpinned
}

module "ssh" {
  source = "git@github.com:example/terraform-network.git" # expect: terraform/module-unpinned
}

module "folder" {
  source = "git::ssh://git@example.com/terraform.git//modules/network" # expect: terraform/module-unpinned
}

module "depth" {
  source = "git::https://example.com/terraform.git?depth=1" # expect: terraform/module-unpinned
}

module "branch" {
  source = "git::https://example.com/terraform.git//network?ref=main" # expect: terraform/module-unpinned
}

module "registry" {
  source = "terraform-aws-modules/vpc/aws" # expect: terraform/module-unpinned

  name = "shop"
}

module "private_registry" {
  source = "app.terraform.io/example/network/aws//modules/subnet" # expect: terraform/module-unpinned
}
