import os

ROOT_URLCONF = "shop.urls"
DEBUG = os.environ.get("DEBUG", True)  # expect: python/django-debug-on
