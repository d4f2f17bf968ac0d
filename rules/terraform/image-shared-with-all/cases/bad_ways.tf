locals {
  share_with = "all"
}

resource "aws_ami_launch_permission" "by_name" {
  image_id = aws_ami.shop.id
  group    = local.share_with # expect: terraform/image-shared-with-all
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "orders"
  shared_accounts        = ["all"] # expect: terraform/image-shared-with-all
}

resource "aws_ssm_document" "setup" {
  name          = "setup"
  document_type = "Command"
  content       = file("setup.json")

  permissions = {
    type        = "Share"
    account_ids = "All" # expect: terraform/image-shared-with-all
  }
}
