from flask import Flask, Response, redirect, request

from shop.accounts import log_in, new_session

app = Flask(__name__)


@app.post("/login")
def login() -> Response:
    account = log_in(request.form["name"], request.form["password"])
    response = redirect("/account")
    response.set_cookie("session", new_session(account))  # expect: python/cookie-without-flags
    return response
