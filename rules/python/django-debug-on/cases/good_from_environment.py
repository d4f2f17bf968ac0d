import os

import environ

env = environ.Env()
DEBUG = os.environ.get("DEBUG", "False") == "True"
INSTALLED_APPS = ["django.contrib.auth"]
