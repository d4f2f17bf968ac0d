resource "aws_iam_policy" "scheduler" {
  name = "scheduler"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: terraform/iam-privilege-escalation
        Effect   = "Allow"
        Action   = ["ecs:RunTask", "iam:PassRole"]
        Resource = "*"
      }
    ]
  })
}
