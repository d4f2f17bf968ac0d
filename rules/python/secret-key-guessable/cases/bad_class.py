import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY") or "hard to guess string"  # expect: python/secret-key-guessable
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class Production(Config):
    SECRET_KEY = "change this"  # expect: python/secret-key-guessable
