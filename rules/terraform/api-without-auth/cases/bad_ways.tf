resource "aws_apigatewayv2_route" "orders" {
  api_id             = aws_apigatewayv2_api.shop.id
  route_key          = "GET /orders"
  authorization_type = "NONE" # expect: terraform/api-without-auth
}

resource "google_cloudfunctions_function_iam_member" "all" {
  cloud_function = google_cloudfunctions_function.orders.name
  role           = "roles/cloudfunctions.invoker"
  member         = "allUsers" # expect: terraform/api-without-auth
}
