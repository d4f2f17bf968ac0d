resource "aws_sns_topic_policy" "alerts" {
  arn    = aws_sns_topic.alerts.arn
  policy = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [
    { # expect: terraform/resource-policy-allows-anyone
      "Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Resource": "${aws_sns_topic.alerts.arn}"
    }
  ]
}
POLICY
}

resource "aws_kms_key" "main" {
  description         = "main"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: terraform/resource-policy-allows-anyone
      Sid       = "All"
      Effect    = "Allow"
      Principal = { "AWS" : "*" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_ecr_repository_policy" "app" {
  repository = aws_ecr_repository.app.name
  policy = jsonencode({
    Version = "2008-10-17"
    Statement = [{ # expect: terraform/resource-policy-allows-anyone
      "Sid" : "pull",
      "Effect" : "Allow",
      "Principal" : "*",
      "Action" : ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    }]
  })
}

data "aws_iam_policy_document" "queue" {
  statement { # expect: terraform/resource-policy-allows-anyone
    effect    = "Allow"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_lambda_permission" "all" {
  statement_id  = "all"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.app.function_name
  principal     = "*" # expect: terraform/resource-policy-allows-anyone
}

resource "google_pubsub_topic_iam_member" "all" {
  topic  = google_pubsub_topic.orders.name
  role   = "roles/pubsub.publisher"
  member = "allUsers" # expect: terraform/resource-policy-allows-anyone
}

resource "google_kms_crypto_key_iam_binding" "all" {
  crypto_key_id = google_kms_crypto_key.main.id
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  members       = ["allAuthenticatedUsers"] # expect: terraform/resource-policy-allows-anyone
}

resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"

  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers" # expect: terraform/resource-policy-allows-anyone
  }
}
