module "network" {
  source = "git::https://github.com/example/terraform-network.git" # expect: terraform/module-unpinned

  name       = "shop"
  cidr_block = "10.20.0.0/16"
}

output "subnets" {
  value = module.network.subnets
}
