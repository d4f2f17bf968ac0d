from flask import Flask


class TestConfig:
    TESTING = True
    WTF_CSRF_ENABLED = False


def app_for_tests():
    app = Flask(__name__)
    app.config.update(TESTING=True, WTF_CSRF_ENABLED=False)
    return app


def other_app_for_tests(app):
    app.config["TESTING"] = True
    app.config["WTF_CSRF_ENABLED"] = False
