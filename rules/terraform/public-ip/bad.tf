resource "aws_instance" "worker" {
  ami                         = data.aws_ami.main.id
  instance_type               = "t4g.small"
  subnet_id                   = aws_subnet.workers.id
  associate_public_ip_address = true # expect: terraform/public-ip

  metadata_options {
    http_tokens = "required"
  }
}
