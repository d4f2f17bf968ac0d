import os
import sys

from flask import Flask
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)


class DevelopmentConfig:
    DEBUG = True


if app.debug:
    app.wsgi_app = DebuggedApplication(app.wsgi_app)

if __name__ == "__main__":
    app.run(debug="--debug" in sys.argv)
    app.run(debug=os.environ.get("DEBUG") == "1")
    app.run(debug=os.environ.get("DEBUG", "False") == "True")
    run_simple("127.0.0.1", 8000, app, use_debugger=False, use_reloader=True)
    pages = DebuggedApplication(app, evalex=False)
