resource "aws_iam_policy" "scheduler" {
  name = "scheduler"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ecs:RunTask", "iam:PassRole"]
        Resource = [aws_ecs_task_definition.report.arn, aws_iam_role.report.arn]
      }
    ]
  })
}
