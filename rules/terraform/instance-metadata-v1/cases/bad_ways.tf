variable "tokens" {
  type    = string
  default = "optional"
}

resource "aws_launch_template" "web" {
  name = "web"

  metadata_options {
    http_tokens                 = "optional" # expect: terraform/instance-metadata-v1
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_configuration" "web" {
  image_id      = data.aws_ami.main.id
  instance_type = "t3.small"

  metadata_options {
    http_tokens = var.tokens # expect: terraform/instance-metadata-v1
  }
}

module "instance" {
  source  = "terraform-aws-modules/ec2-instance/aws"
  version = "5.7.0"

  metadata_options = {
    http_tokens = "optional" # expect: terraform/instance-metadata-v1
  }
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens = "optional" # expect: terraform/instance-metadata-v1
}
