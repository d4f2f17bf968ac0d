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
    if ours != request.headers["X-Signature"]:  # expect: python/timing-unsafe-comparison
        abort(403)
    return "thank you"
