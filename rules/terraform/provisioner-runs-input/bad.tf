variable "release" {
  type = string
}

resource "terraform_data" "publish" {
  triggers_replace = [var.release]

  provisioner "local-exec" {
    command = "./publish.sh --release ${var.release}" # expect: terraform/provisioner-runs-input
  }
}
