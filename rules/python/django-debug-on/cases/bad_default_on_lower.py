import os

DEBUG = os.getenv("DJANGO_DEBUG", "true").lower() in ("true", "1")  # expect: python/django-debug-on
DATABASES = {}
