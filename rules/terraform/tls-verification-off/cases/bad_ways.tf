variable "insecure" {
  type    = bool
  default = true
}

provider "vsphere" {
  user                 = var.user
  vsphere_server       = "vcenter.example.com"
  allow_unverified_ssl = true # expect: terraform/tls-verification-off
}

provider "vault" {
  address         = "https://vault.example.com"
  skip_tls_verify = var.insecure # expect: terraform/tls-verification-off
}

provider "helm" {
  kubernetes {
    host     = aws_eks_cluster.main.endpoint
    insecure = true # expect: terraform/tls-verification-off
  }
}

provider "proxmox" {
  pm_api_url      = "https://proxmox.example.com:8006/api2/json"
  pm_tls_insecure = true # expect: terraform/tls-verification-off
}

data "http" "release" {
  url      = "https://example.com/release.json"
  insecure = true # expect: terraform/tls-verification-off
}
