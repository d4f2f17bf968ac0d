import os

from flask import Flask
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # expect: python/flask-debug-on
wrapped = DebuggedApplication(app)  # expect: python/flask-debug-on
os.environ["FLASK_ENV"] = "development"  # expect: python/flask-debug-on


class ProductionConfig:
    DEBUG = True  # expect: python/flask-debug-on


if __name__ == "__main__":
    run_simple("127.0.0.1", 8000, app, use_debugger=True)  # expect: python/flask-debug-on
    app.run(use_debugger=True)  # expect: python/flask-debug-on
    app.run(debug=os.environ.get("DEBUG", "True") == "True")  # expect: python/flask-debug-on
    app.run(debug=os.getenv("DEBUG", True))  # expect: python/flask-debug-on
