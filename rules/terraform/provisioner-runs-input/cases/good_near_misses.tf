resource "terraform_data" "fixed" {
  provisioner "local-exec" {
    command = "echo ${aws_instance.web.private_ip} >> hosts.txt"
  }

  provisioner "local-exec" {
    command     = "make deploy"
    working_dir = "${path.module}/${var.folder}"
  }

  provisioner "remote-exec" {
    inline = ["sudo systemctl restart nginx"]
  }
}

output "command" {
  value = "ssh ${var.host}"
}
