import os

ALLOWED_HOSTS = ["*"]
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")
