import logging

from flask import Flask, abort, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    if request.form["pin"] != app.config["PIN"]:
        logger.warning("login failed for %s", name)  # expect: python/log-injection
        abort(403)
    return {"name": name}
