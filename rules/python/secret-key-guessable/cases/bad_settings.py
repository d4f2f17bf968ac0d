import os

SECRET_KEY = "django-insecure-change-me"  # expect: python/secret-key-guessable
JWT_SECRET_KEY = os.getenv("JWT_KEY", "secret")  # expect: python/secret-key-guessable
