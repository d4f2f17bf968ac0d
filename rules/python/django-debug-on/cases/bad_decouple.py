from decouple import config

DEBUG = config("DEBUG", default=True, cast=bool)  # expect: python/django-debug-on
INSTALLED_APPS = ["django.contrib.auth"]
