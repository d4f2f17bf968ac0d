resource "aws_db_snapshot" "orders" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "orders"
  shared_accounts        = ["111122223333"]
}

resource "aws_ssm_document" "setup" {
  name          = "setup"
  document_type = "Command"
  content       = file("setup.json")

  permissions = {
    type        = "Share"
    account_ids = "111122223333"
  }
}

resource "aws_ami_launch_permission" "organisation" {
  image_id         = aws_ami.shop.id
  organization_arn = aws_organizations_organization.main.arn
}

resource "aws_iam_group_membership" "all" {
  name  = "all"
  group = "all"
  users = []
}
