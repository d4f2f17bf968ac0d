resource "google_container_node_pool" "main" {
  cluster = google_container_cluster.main.id

  node_config {
    machine_type = "e2-medium"
    oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"] # expect: terraform/instance-with-editor-rights
  }
}

resource "google_compute_instance_template" "workers" {
  machine_type = "e2-small"

  service_account {
    scopes = ["https://www.googleapis.com/auth/cloud-platform"] # expect: terraform/instance-with-editor-rights
  }
}
