data "aws_eks_cluster_auth" "main" {
  name = aws_eks_cluster.main.name
}

provider "kubernetes" {
  host     = aws_eks_cluster.main.endpoint
  token    = data.aws_eks_cluster_auth.main.token
  insecure = false
}
