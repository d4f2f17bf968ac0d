import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["WEBHOOK_KEY"].encode()


@app.post("/webhook")
def webhook() -> str:
    """The payment provider tells us that somebody paid."""
    ours = hmac.new(KEY, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(ours.encode(), request.headers["X-Signature"].encode()):
        abort(403)
    return "thank you"
