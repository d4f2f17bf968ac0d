resource "aws_iam_role_policy" "heredoc" {
  role   = aws_iam_role.ci.id
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    { # expect: terraform/iam-privilege-escalation
      "Effect": "Allow",
      "Action": "iam:*",
      "Resource": "*"
    }
  ]
}
EOF
}

data "aws_iam_policy_document" "ci" {
  statement { # expect: terraform/iam-privilege-escalation
    actions   = ["s3:GetObject", "iam:AttachRolePolicy"]
    resources = ["*"]
  }

  statement { # expect: terraform/iam-privilege-escalation
    effect    = "Allow"
    actions   = ["sts:AssumeRole"]
    resources = ["*"]
  }
}

resource "google_project_iam_member" "ci" {
  project = "example"
  role    = "roles/iam.serviceAccountTokenCreator" # expect: terraform/iam-privilege-escalation
  member  = "serviceAccount:${google_service_account.ci.email}"
}
