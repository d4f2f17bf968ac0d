from flask import Flask, request

from shop.people import current_user

app = Flask(__name__)


@app.post("/signature")
def signature():
    """Try out a signature such as 'Yours, {user.name}'."""
    text = request.json["text"]
    shown = text.format(user=current_user())  # expect: python/format-string-from-input
    return {"shown": shown}
