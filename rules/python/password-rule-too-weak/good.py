from flask import Flask, redirect, render_template, request
from flask.typing import ResponseReturnValue

from shop.accounts import create_account

app = Flask(__name__)


@app.post("/accounts")
def sign_up() -> ResponseReturnValue:
    password = request.form["password"]
    if len(password) < 15:
        return render_template("sign_up.html", error="That password is too short."), 400
    create_account(request.form["email"], password)
    return redirect("/")
