resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:*"
        Resource = ["${aws_s3_bucket.jobs.arn}", "${aws_s3_bucket.jobs.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["ec2:Describe*", "logs:PutLogEvents"]
        Resource = "*"
      },
      {
        Effect   = "Deny"
        Action   = "*"
        Resource = "*"
      },
      {
        Effect    = "Deny"
        NotAction = "iam:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Action    = "*"
        Resource  = "*"
        Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }
      },
    ]
  })
}

# what an organisation allows at most, not what it gives
resource "aws_organizations_policy" "full" {
  name = "full"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

data "aws_iam_policy_document" "narrow" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }

  statement {
    actions   = ["ec2:DescribeInstances"]
    resources = ["*"]
  }

  statement {
    actions   = ["*"]
    resources = [aws_s3_bucket.jobs.arn]
  }
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.worker.name
  policy_arn = "arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"
}

resource "google_project_iam_member" "viewer" {
  project = "example"
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:${google_service_account.ci.email}"
}

resource "azurerm_role_assignment" "reader" {
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = "Reader"
  principal_id         = azurerm_user_assigned_identity.ci.principal_id
}

resource "azurerm_role_assignment" "one_group" {
  scope                = azurerm_resource_group.app.id
  role_definition_name = "Owner"
  principal_id         = azurerm_user_assigned_identity.ci.principal_id
}
