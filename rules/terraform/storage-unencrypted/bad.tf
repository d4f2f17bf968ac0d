resource "aws_ebs_volume" "ledger" {
  availability_zone = "eu-west-1a"
  size              = 200
  type              = "gp3"
  encrypted         = false # expect: terraform/storage-unencrypted

  tags = {
    Name = "ledger"
  }
}
