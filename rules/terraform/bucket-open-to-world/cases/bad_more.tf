locals {
  acl = "public-read"
}

variable "open_blobs" {
  default = true
}

resource "aws_s3_bucket_acl" "by_name" {
  bucket = aws_s3_bucket.site.id
  acl    = local.acl # expect: terraform/bucket-open-to-world
}

resource "aws_s3_bucket_acl" "by_grant" {
  bucket = aws_s3_bucket.site.id

  access_control_policy {
    grant {
      permission = "READ"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # expect: terraform/bucket-open-to-world
      }
    }
  }
}

resource "aws_s3_bucket_policy" "quoted" {
  bucket = aws_s3_bucket.site.id
  policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [
      { # expect: terraform/bucket-open-to-world
        "Effect" : "Allow",
        "Principal" : { "AWS" : ["*"] },
        "Action" : "s3:*",
        "Resource" : "arn:aws:s3:::example-site/*"
      },
      { # expect: terraform/bucket-open-to-world
        "Effect"    = "Allow"
        "Principal" = "*"
        "Action"    = "s3:GetObject"
        "Resource"  = "arn:aws:s3:::example-site/*"
      },
    ]
  })
}

module "uploads" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.2.2"

  bucket = "example-uploads"
  acl    = "public-read-write" # expect: terraform/bucket-open-to-world
}

resource "digitalocean_spaces_bucket" "uploads" {
  name = "uploads"
  acl  = "public-read" # expect: terraform/bucket-open-to-world
}

data "google_iam_policy" "photos" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["allUsers"] # expect: terraform/bucket-open-to-world
  }
}

resource "azurerm_storage_account" "uploads" {
  name                            = "uploads"
  allow_nested_items_to_be_public = var.open_blobs # expect: terraform/bucket-open-to-world
}

resource "azurerm_storage_account" "old_provider" {
  name                     = "uploads"
  allow_blob_public_access = true # expect: terraform/bucket-open-to-world
}
