variable "api_cidrs" {
  type    = list(string)
  default = ["0.0.0.0/0"]
}

resource "aws_eks_cluster" "no_list" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids             = aws_subnet.private[*].id
    endpoint_public_access = true # expect: terraform/kubernetes-api-open
  }
}

resource "aws_eks_cluster" "unsaid" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config { # expect: terraform/kubernetes-api-open
    subnet_ids = aws_subnet.private[*].id
  }
}

resource "aws_eks_cluster" "by_variable" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids          = aws_subnet.private[*].id
    public_access_cidrs = var.api_cidrs # expect: terraform/kubernetes-api-open
  }
}

module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.31.0"

  cluster_name                   = "main"
  cluster_endpoint_public_access = true # expect: terraform/kubernetes-api-open
}

resource "google_container_cluster" "main" {
  name     = "main"
  location = "europe-west1"

  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "0.0.0.0/0" # expect: terraform/kubernetes-api-open
      display_name = "all"
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name       = "main"
  dns_prefix = "main"

  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"] # expect: terraform/kubernetes-api-open
  }
}
