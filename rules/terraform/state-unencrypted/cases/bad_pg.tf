terraform {
  backend "pg" {
    conn_str = "postgres://db.example.com/terraform?sslmode=disable" # expect: terraform/state-unencrypted
  }
}
