from string import Template
from flask import Flask, request

from shop.people import current_user

app = Flask(__name__)


@app.post("/signature")
def signature():
    """Try out a signature such as 'Yours, $name'."""
    text = request.json["text"]
    shown = Template(text).safe_substitute(name=current_user().name)
    return {"shown": shown}
