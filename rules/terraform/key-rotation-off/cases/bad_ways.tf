resource "aws_kms_key" "unsaid" { # expect: terraform/key-rotation-off
  description = "Orders at rest"
}

resource "google_kms_crypto_key" "orders" { # expect: terraform/key-rotation-off
  name     = "orders"
  key_ring = google_kms_key_ring.main.id
}

resource "google_kms_crypto_key" "spelled_out" { # expect: terraform/key-rotation-off
  name     = "invoices"
  key_ring = google_kms_key_ring.main.id
  purpose  = "ENCRYPT_DECRYPT"
}
