resource "aws_s3_bucket" "old_style" {
  bucket = "example-uploads"
  acl    = "public-read-write" # expect: terraform/bucket-open-to-world
}

resource "aws_s3_bucket_acl" "reports" {
  bucket = aws_s3_bucket.old_style.id
  # "authenticated" is anyone with an AWS account
  acl = "authenticated-read" # expect: terraform/bucket-open-to-world
}

resource "aws_s3_bucket_public_access_block" "reports" { # expect: terraform/bucket-open-to-world
  bucket                  = aws_s3_bucket.old_style.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket_public_access_block" "one_flag" { # expect: terraform/bucket-open-to-world
  bucket                  = aws_s3_bucket.old_style.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.old_style.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: terraform/bucket-open-to-world
        Sid       = "Read"
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.old_style.arn}/*"
      },
      { # expect: terraform/bucket-open-to-world
        Principal = { AWS = "*" }
        Effect    = "Allow"
        Action    = ["s3:ListBucket"]
        Resource  = aws_s3_bucket.old_style.arn
      },
    ]
  })
}

data "aws_iam_policy_document" "reports" {
  statement { # expect: terraform/bucket-open-to-world
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.old_style.arn}/*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }

  statement { # expect: terraform/bucket-open-to-world
    sid    = "Everything"
    effect = "Allow"

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    actions   = ["s3:*"]
    resources = [aws_s3_bucket.old_style.arn]
  }
}
