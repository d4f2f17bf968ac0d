resource "aws_iam_policy" "heredoc" {
  name   = "admin"
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    { # expect: terraform/iam-policy-allows-everything
      "Action": [
        "*"
      ],
      "Effect": "Allow",
      "Resource": "*"
    }
  ]
}
EOF
}

resource "aws_iam_user_policy" "quoted" {
  name = "admin"
  user = aws_iam_user.ci.name
  policy = jsonencode({
    "Version" : "2012-10-17",
    "Statement" : [{ # expect: terraform/iam-policy-allows-everything
      "Sid" : "All",
      "Effect" : "Allow",
      "Action" : ["*"],
      "Resource" : ["*"]
    }]
  })
}

resource "aws_iam_role" "inline" {
  name               = "inline"
  assume_role_policy = data.aws_iam_policy_document.trust.json

  inline_policy {
    name = "admin"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = { # expect: terraform/iam-policy-allows-everything
        Resource = "*"
        Action   = "*:*"
        Effect   = "Allow"
      }
    })
  }
}

data "aws_iam_policy_document" "admin" {
  statement { # expect: terraform/iam-policy-allows-everything
    actions   = ["*"]
    resources = ["*"]
  }

  statement { # expect: terraform/iam-policy-allows-everything
    sid       = "Again"
    effect    = "Allow"
    resources = ["*"]
    actions   = ["s3:GetObject", "*"]
  }
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.inline.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: terraform/iam-policy-allows-everything
}

resource "aws_iam_policy_attachment" "admin" {
  name       = "admin"
  users      = [aws_iam_user.ci.name]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: terraform/iam-policy-allows-everything
}
