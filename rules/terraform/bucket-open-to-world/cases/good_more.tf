variable "acl" {
  type = string
}

resource "aws_s3_bucket_acl" "by_variable" {
  bucket = aws_s3_bucket.logs.id
  acl    = var.acl
}

resource "aws_s3_bucket_acl" "by_grant" {
  bucket = aws_s3_bucket.logs.id

  access_control_policy {
    grant {
      permission = "WRITE"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# one file of a site, not its bucket
resource "aws_s3_object" "logo" {
  bucket = aws_s3_bucket.logs.id
  key    = "logo.svg"
  acl    = "public-read"
}

data "google_iam_policy" "web" {
  binding {
    role    = "roles/run.invoker"
    members = ["allUsers"]
  }
}

resource "azurerm_storage_account" "logs" {
  name                            = "logs"
  allow_nested_items_to_be_public = false
}
