resource "aws_subnet" "workers" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = true # expect: terraform/public-ip
}

resource "aws_ecs_service" "worker" {
  name = "worker"

  network_configuration {
    subnets          = aws_subnet.workers[*].id
    assign_public_ip = true # expect: terraform/public-ip
  }
}

resource "google_compute_instance" "worker" {
  name         = "worker"
  machine_type = "e2-small"

  network_interface {
    subnetwork = google_compute_subnetwork.main.id

    access_config { # expect: terraform/public-ip
      network_tier = "PREMIUM"
    }
  }
}

resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    ip_configuration {
      ipv4_enabled = true # expect: terraform/public-ip
    }
  }
}
