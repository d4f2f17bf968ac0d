variable "admins" {
  type    = list(string)
  default = ["0.0.0.0/0"]
}

locals {
  anywhere = "0.0.0.0/0"
  everyone = ["0.0.0.0/0"]
  db_port  = 5432
}

resource "aws_security_group_rule" "database" {
  type              = "ingress"
  security_group_id = aws_security_group.db.id
  from_port         = local.db_port
  to_port           = local.db_port
  protocol          = "tcp"
  cidr_blocks       = [local.anywhere] # expect: terraform/security-group-open-to-world
}

resource "aws_security_group_rule" "remote_desktop" {
  type              = "ingress"
  from_port         = 3389
  to_port           = 3389
  protocol          = "tcp"
  ipv6_cidr_blocks  = ["::/0"] # expect: terraform/security-group-open-to-world
  security_group_id = aws_security_group.db.id
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  security_group_id = aws_security_group.db.id
  cidr_ipv4         = "0.0.0.0/0" # expect: terraform/security-group-open-to-world
  from_port         = 22
  ip_protocol       = "tcp"
  to_port           = 22
}

resource "aws_vpc_security_group_ingress_rule" "everything" {
  security_group_id = aws_security_group.db.id
  cidr_ipv6         = "::/0" # expect: terraform/security-group-open-to-world
  ip_protocol       = "-1"
}

resource "aws_security_group" "several" {
  ingress {
    from_port        = 0
    to_port          = 65535
    protocol         = "tcp"
    cidr_blocks      = ["10.0.0.0/8", "0.0.0.0/0"] # expect: terraform/security-group-open-to-world
    ipv6_cidr_blocks = ["::/0"]
  }

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.admins # expect: terraform/security-group-open-to-world
  }

  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = local.everyone # expect: terraform/security-group-open-to-world
  }

  dynamic "ingress" {
    for_each = [443, 3306]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world
    }
  }
}

resource "aws_security_group" "as_objects" {
  ingress = [
    {
      description      = "SSH"
      from_port        = 22
      to_port          = 22
      protocol         = "tcp"
      cidr_blocks      = ["0.0.0.0/0"] # expect: terraform/security-group-open-to-world
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
  ]
}
