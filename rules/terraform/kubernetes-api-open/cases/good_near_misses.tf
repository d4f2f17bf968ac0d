variable "api_cidrs" {
  type = list(string)
}

resource "aws_eks_cluster" "private" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids              = aws_subnet.private[*].id
    endpoint_private_access = true
    endpoint_public_access  = false
    public_access_cidrs     = ["0.0.0.0/0"]
  }
}

resource "aws_eks_cluster" "decided_elsewhere" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids             = aws_subnet.private[*].id
    endpoint_public_access = var.api_public
  }
}

resource "aws_eks_cluster" "listed" {
  name     = "main"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids             = aws_subnet.private[*].id
    endpoint_public_access = true
    public_access_cidrs    = var.api_cidrs
  }
}

resource "google_container_cluster" "main" {
  name     = "main"
  location = "europe-west1"

  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "198.51.100.0/24"
    }
  }
}

resource "azurerm_kubernetes_cluster" "main" {
  name       = "main"
  dns_prefix = "main"

  api_server_access_profile {
    authorized_ip_ranges = var.api_cidrs
  }
}
