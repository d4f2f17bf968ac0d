variable "release" {
  type = string
}

resource "terraform_data" "publish" {
  triggers_replace = [var.release]

  provisioner "local-exec" {
    command = "./publish.sh --release \"$RELEASE\""

    environment = {
      RELEASE = var.release
    }
  }
}
