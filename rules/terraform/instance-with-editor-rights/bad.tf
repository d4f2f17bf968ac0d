resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"
  zone         = "europe-west1-b"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }

  network_interface {
    subnetwork = google_compute_subnetwork.workers.id
  }

  service_account {
    scopes = ["cloud-platform"] # expect: terraform/instance-with-editor-rights
  }
}
