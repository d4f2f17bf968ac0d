resource "google_container_cluster" "main" {
  name               = "main"
  location           = "europe-west1"
  network            = google_compute_network.main.id
  subnetwork         = google_compute_subnetwork.nodes.id
  enable_legacy_abac = false

  release_channel {
    channel = "REGULAR"
  }
}
