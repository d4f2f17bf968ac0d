import os

ALLOWED_HOSTS = ["shop.example.com", ".example.org", "127.0.0.1"]
ALLOWED_HOSTS += os.environ.get("MORE_HOSTS", "").split(",")
OTHER_HOSTS = ["*"]
DEBUG = os.environ.get("DEBUG") == "1"
if DEBUG:
    ALLOWED_HOSTS = ["*"]
