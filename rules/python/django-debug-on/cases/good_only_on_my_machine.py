import os

INSTALLED_APPS = ["django.contrib.auth"]
DEBUG = False
if os.environ.get("WHERE") == "laptop":
    DEBUG = True
