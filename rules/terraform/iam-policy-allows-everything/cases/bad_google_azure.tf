resource "google_project_iam_member" "ci" {
  project = "example"
  role    = "roles/owner" # expect: terraform/iam-policy-allows-everything
  member  = "serviceAccount:${google_service_account.ci.email}"
}

resource "google_project_iam_binding" "ci" {
  project = "example"
  role    = "roles/editor" # expect: terraform/iam-policy-allows-everything
  members = ["serviceAccount:${google_service_account.ci.email}"]
}

resource "azurerm_role_assignment" "ci" {
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = "Owner" # expect: terraform/iam-policy-allows-everything
  principal_id         = azurerm_user_assigned_identity.ci.principal_id
}

resource "azurerm_role_definition" "everything" {
  name  = "everything"
  scope = data.azurerm_subscription.primary.id

  permissions {
    actions     = ["*"] # expect: terraform/iam-policy-allows-everything
    not_actions = []
  }
}
