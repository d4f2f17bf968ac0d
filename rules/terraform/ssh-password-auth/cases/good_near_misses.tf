variable "password_login" {
  type = bool
}

resource "azurerm_linux_virtual_machine" "jump" {
  name                            = "jump"
  size                            = "Standard_B2s"
  disable_password_authentication = !var.password_login
}

resource "aws_instance" "jump" {
  ami           = data.aws_ami.main.id
  instance_type = "t4g.small"
  user_data     = <<-EOF
    #!/bin/bash
    sed -i 's/PasswordAuthentication yes/PasswordAuthentication no/' /etc/ssh/sshd_config
    echo "PermitRootLogin no" >> /etc/ssh/sshd_config
  EOF

  tags = {
    note = "PasswordAuthentication yes is gone since March"
  }
}
