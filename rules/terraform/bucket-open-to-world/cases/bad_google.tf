resource "google_storage_bucket_iam_member" "photos" {
  bucket = "example-photos"
  role   = "roles/storage.objectViewer"
  member = "allUsers" # expect: terraform/bucket-open-to-world
}

resource "google_storage_bucket_iam_binding" "photos" {
  bucket = "example-photos"
  role   = "roles/storage.admin"
  members = [ # expect: terraform/bucket-open-to-world
    "user:ada@example.com",
    "allAuthenticatedUsers",
  ]
}

resource "google_storage_bucket_access_control" "photos" {
  bucket = "example-photos"
  role   = "READER"
  entity = "allUsers" # expect: terraform/bucket-open-to-world
}

resource "google_storage_bucket_acl" "photos" {
  bucket      = "example-photos"
  role_entity = ["OWNER:user-ada@example.com", "READER:allUsers"] # expect: terraform/bucket-open-to-world
}

resource "google_storage_bucket_acl" "canned" {
  bucket         = "example-canned"
  predefined_acl = "publicRead" # expect: terraform/bucket-open-to-world
}
