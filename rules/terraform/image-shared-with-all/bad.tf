resource "aws_ami_from_instance" "shop" {
  name               = "shop"
  source_instance_id = aws_instance.shop.id
}

resource "aws_ami_launch_permission" "partner" {
  image_id = aws_ami_from_instance.shop.id
  group    = "all" # expect: terraform/image-shared-with-all
}
