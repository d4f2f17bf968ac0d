from flask import Flask


def create_app():
    shop = Flask(__name__)
    shop.debug = True  # expect: python/flask-debug-on
    shop.config.from_mapping(DEBUG=True, TESTING=False)  # expect: python/flask-debug-on
    return shop


def serve_by_position():
    shop = Flask(__name__)
    shop.run("127.0.0.1", 8000, True)  # expect: python/flask-debug-on
