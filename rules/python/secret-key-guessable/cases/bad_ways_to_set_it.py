import os

from flask import Flask

app = Flask(__name__)
app.secret_key = "secret"  # expect: python/secret-key-guessable
app.secret_key = b"my key"  # expect: python/secret-key-guessable
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY", "change-me")  # expect: python/secret-key-guessable
app.config["JWT_SECRET_KEY"] = "super-secret"  # expect: python/secret-key-guessable
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY") or "you-will-never-guess"  # expect: python/secret-key-guessable
app.secret_key = os.getenv("FLASK_SECRET", "dev")  # expect: python/secret-key-guessable


def create_app():
    shop = Flask("shop")
    shop.config.from_mapping(SECRET_KEY="dev", DATABASE="shop.sqlite")  # expect: python/secret-key-guessable
    shop.config.update(SECRET_KEY="dev")  # expect: python/secret-key-guessable
    return shop
