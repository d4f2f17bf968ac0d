import logging

from flask import Flask, redirect, render_template, request

from shop.accounts import log_in

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    password = request.form["password"]
    account = log_in(name, password)
    if account is None:
        logger.warning("login failed: %r", name)
        return render_template("login.html"), 401
    return redirect("/account")
