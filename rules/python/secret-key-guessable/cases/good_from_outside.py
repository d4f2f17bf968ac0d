import os
import secrets
from pathlib import Path

from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")
app.config["SECRET_KEY"] = secrets.token_hex(32)
app.config["SECRET_KEY"] = Path("/run/secrets/key").read_text()
app.config["SECRET_KEY_FILE"] = "key.txt"
app.config["APP_NAME"] = "shop"
SECRET_KEY = os.getenv("SECRET_KEY", "")
SECRET_KEY_NAME = "session"
SECRET_KEY = ""
