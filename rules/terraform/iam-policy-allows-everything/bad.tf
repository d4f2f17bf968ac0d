resource "aws_iam_role_policy" "worker" {
  name = "worker"
  role = aws_iam_role.worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: terraform/iam-policy-allows-everything
        Effect   = "Allow"
        Action   = "*"
        Resource = "*"
      }
    ]
  })
}
