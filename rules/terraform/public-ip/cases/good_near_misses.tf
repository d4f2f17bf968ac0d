variable "public" {
  type = bool
}

resource "aws_subnet" "workers" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = var.public
}

resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"

  network_interface {
    subnetwork = google_compute_subnetwork.main.id
  }
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.main.id
    }
  }
}
