import os

DEBUG = True
INSTALLED_APPS = ["django.contrib.auth"]
DEBUG = os.environ.get("DEBUG") == "1"
