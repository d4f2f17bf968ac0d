from flask import Flask


class TestConfig:
    TESTING = True
    SECRET_KEY = "test"


def app_for_tests():
    app = Flask(__name__)
    app.config.update(TESTING=True, SECRET_KEY="test")
    return app
