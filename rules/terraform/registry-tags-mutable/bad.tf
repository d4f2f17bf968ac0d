resource "aws_ecr_repository" "shop" {
  name                 = "shop"
  image_tag_mutability = "MUTABLE" # expect: terraform/registry-tags-mutable

  image_scanning_configuration {
    scan_on_push = true
  }
}
