from flask import Flask, redirect, request
from flask.typing import ResponseReturnValue
from flask_mail import Mail, Message

from shop.accounts import find_account, new_reset_token

app = Flask(__name__)
mail = Mail(app)
SITE = "https://shop.example.com"


@app.post("/forgot")
def forgot() -> ResponseReturnValue:
    account = find_account(request.form["email"])
    link = f"https://{request.host}/reset/{new_reset_token(account)}"
    mail.send(Message("New password", [account.email], f"Click here: {link}"))  # expect: python/host-header-in-link
    return redirect("/")
