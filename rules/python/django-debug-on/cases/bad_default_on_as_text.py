import os

DEBUG = os.getenv("DJANGO_DEBUG", "True") == "True"  # expect: python/django-debug-on
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")
