resource "azurerm_virtual_machine" "old" {
  name    = "old"
  vm_size = "Standard_B2s"

  os_profile_linux_config {
    disable_password_authentication = false # expect: terraform/ssh-password-auth
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "workers" {
  name                            = "workers"
  sku                             = "Standard_B2s"
  disable_password_authentication = "false" # expect: terraform/ssh-password-auth
}

resource "aws_instance" "jump" {
  ami           = data.aws_ami.main.id
  instance_type = "t4g.small"
  user_data     = <<-EOF
    #!/bin/bash
    sed -i 's/^PasswordAuthentication.*/PasswordAuthentication yes/' /etc/ssh/sshd_config
    echo "PermitRootLogin yes" >> /etc/ssh/sshd_config # expect: terraform/ssh-password-auth
    systemctl restart sshd
  EOF
}

resource "hcloud_server" "jump" {
  name        = "jump"
  image       = "debian-12"
  server_type = "cx22"
  user_data   = <<-EOF
    #cloud-config
    ssh_pwauth: true # expect: terraform/ssh-password-auth
  EOF
}
