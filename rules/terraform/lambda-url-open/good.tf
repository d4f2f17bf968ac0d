resource "aws_lambda_function" "export" {
  function_name = "export"
  role          = aws_iam_role.export.arn
  handler       = "export.handler"
  runtime       = "python3.12"
  filename      = "export.zip"
}

resource "aws_lambda_function_url" "export" {
  function_name      = aws_lambda_function.export.function_name
  authorization_type = "AWS_IAM"
}
