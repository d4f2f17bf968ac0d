resource "terraform_data" "heredoc" {
  provisioner "local-exec" {
    # expect-next: terraform/provisioner-runs-input
    command = <<-EOT
      git checkout ${data.external.branch.result.name}
      make deploy
    EOT
    interpreter = ["bash", "-c"]
  }
}

resource "terraform_data" "loop" {
  for_each = var.users

  provisioner "local-exec" {
    command = "adduser ${each.value.name}" # expect: terraform/provisioner-runs-input
  }
}

resource "terraform_data" "remote" {
  provisioner "remote-exec" {
    inline = [ # expect: terraform/provisioner-runs-input
      "sudo hostnamectl set-hostname ${var.hostname}",
    ]
  }
}
