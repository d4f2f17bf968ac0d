import os

from flask import Flask

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = True
app.config.update(SESSION_COOKIE_SECURE=os.environ["SCHEME"] == "https", SESSION_REFRESH_EACH_REQUEST=False)


class DevelopmentConfig:
    SESSION_COOKIE_SECURE = False


class Offline:
    TESTING = True
    SESSION_COOKIE_SECURE = False
