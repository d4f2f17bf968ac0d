resource "aws_iam_role" "heredoc" {
  name               = "heredoc"
  assume_role_policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    { # expect: terraform/iam-trust-anyone
      "Action": "sts:AssumeRole",
      "Principal": {
        "AWS": "*"
      },
      "Effect": "Allow",
      "Sid": ""
    }
  ]
}
EOF
}

resource "aws_iam_role" "star" {
  assume_role_policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [{ # expect: terraform/iam-trust-anyone
      "Effect" : "Allow",
      "Principal" : "*",
      "Action" : "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "list" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = { # expect: terraform/iam-trust-anyone
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Effect    = "Allow"
      Principal = { AWS = ["*"] }
    }
  })
}

data "aws_iam_policy_document" "trust" {
  statement { # expect: terraform/iam-trust-anyone
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
