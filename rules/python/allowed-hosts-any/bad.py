"""Settings of the shop."""

import os

SECRET_KEY = os.environ["SHOP_SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["*"]  # expect: python/allowed-hosts-any

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "shop.orders",
]
