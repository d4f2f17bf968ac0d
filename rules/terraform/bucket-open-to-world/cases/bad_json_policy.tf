resource "aws_s3_bucket_policy" "dumps" {
  bucket = aws_s3_bucket.dumps.id

  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        { # expect: terraform/bucket-open-to-world
          "Sid": "Read",
          "Effect": "Allow",
          "Principal": {"AWS": "*"},
          "Action": "s3:GetObject",
          "Resource": "${aws_s3_bucket.dumps.arn}/*"
        },
        {
          "Effect": "Deny",
          "Principal": "*",
          "Action": "s3:DeleteObject",
          "Resource": "${aws_s3_bucket.dumps.arn}/*"
        },
        {
          "Effect": "Allow",
          "Principal": "*",
          "Action": "s3:GetObject",
          "Resource": "${aws_s3_bucket.dumps.arn}/*",
          "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}
        },
        {
          "Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
          "Action": "s3:GetObject",
          "Resource": "*"
        }
      ]
    }
  POLICY
}
