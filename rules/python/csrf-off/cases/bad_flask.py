from flask import Flask
from flask_wtf import CSRFProtect, FlaskForm

from shop.account import account

app = Flask(__name__)
csrf = CSRFProtect(app)
app.config["WTF_CSRF_ENABLED"] = False  # expect: python/csrf-off
csrf.exempt(account)  # expect: python/csrf-off


@csrf.exempt  # expect: python/csrf-off
@app.post("/send")
def send():
    return "sent"


class Config:
    WTF_CSRF_ENABLED = False  # expect: python/csrf-off


class Transfer(FlaskForm):
    class Meta:
        csrf = False  # expect: python/csrf-off


def form():
    return Transfer(meta={"csrf": False})  # expect: python/csrf-off
