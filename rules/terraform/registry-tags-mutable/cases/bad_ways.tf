resource "aws_ecr_repository" "unsaid" { # expect: terraform/registry-tags-mutable
  name = "shop"
}

resource "google_artifact_registry_repository" "shop" {
  repository_id = "shop"
  format        = "DOCKER"

  docker_config {
    immutable_tags = false # expect: terraform/registry-tags-mutable
  }
}
