variable "mutability" {
  type = string
}

resource "aws_ecr_repository" "by_variable" {
  name                 = "shop"
  image_tag_mutability = var.mutability
}

resource "google_artifact_registry_repository" "shop" {
  repository_id = "shop"
  format        = "DOCKER"

  docker_config {
    immutable_tags = true
  }
}
