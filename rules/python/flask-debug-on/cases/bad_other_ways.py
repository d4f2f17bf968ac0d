import os

import flask
from flask import Flask

app = Flask(__name__)
app.debug = True  # expect: python/flask-debug-on
app.config["DEBUG"] = True  # expect: python/flask-debug-on
app.config.update(DEBUG=True, TESTING=False)  # expect: python/flask-debug-on
os.environ["FLASK_DEBUG"] = "1"  # expect: python/flask-debug-on

other = flask.Flask(__name__)
other.run(  # expect: python/flask-debug-on
    "127.0.0.1",
    debug=True,
)
