import os

ALLOWED_HOSTS = os.environ.get("HOSTS", "*").split(",")  # expect: python/allowed-hosts-any
