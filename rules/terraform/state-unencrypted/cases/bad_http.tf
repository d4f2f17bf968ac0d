terraform {
  backend "http" {
    address      = "http://state.example.com/shop" # expect: terraform/state-unencrypted
    lock_address = "https://state.example.com/shop/lock"
  }
}
