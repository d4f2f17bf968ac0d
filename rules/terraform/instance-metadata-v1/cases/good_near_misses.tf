variable "tokens" {
  type = string

  validation {
    condition     = contains(["optional", "required"], var.tokens)
    error_message = "Say optional or required."
  }
}

resource "aws_launch_template" "web" {
  name = "web"

  metadata_options {
    http_tokens            = var.tokens
    instance_metadata_tags = "enabled"
  }

  private_dns_name_options {
    hostname_type = "ip-name"
  }
}

resource "aws_instance" "web" {
  ami           = data.aws_ami.main.id
  instance_type = "t4g.small"

  metadata_options {
    http_tokens = "required"
  }

  tags = {
    tokens = "optional"
  }
}
