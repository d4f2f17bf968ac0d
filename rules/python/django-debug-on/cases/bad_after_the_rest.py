import os

INSTALLED_APPS = ["django.contrib.auth"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
DEBUG = True  # expect: python/django-debug-on
