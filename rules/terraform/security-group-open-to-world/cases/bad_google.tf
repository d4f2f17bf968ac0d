resource "google_compute_firewall" "ssh" {
  name    = "allow-ssh"
  network = google_compute_network.main.name

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }

  source_ranges = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world
}

resource "google_compute_firewall" "many" {
  name      = "allow-many"
  network   = google_compute_network.main.name
  direction = "INGRESS"

  source_ranges = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world
  target_tags   = ["db"]

  allow {
    protocol = "icmp"
  }

  allow {
    protocol = "tcp"
    ports    = ["80", "1000-2000"]
  }
}

resource "google_compute_firewall" "all" {
  name          = "allow-all"
  network       = google_compute_network.main.name
  source_ranges = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world

  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "all_tcp" {
  name          = "allow-all-tcp"
  network       = google_compute_network.main.name
  source_ranges = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world

  allow {
    protocol = "tcp"
  }
}
