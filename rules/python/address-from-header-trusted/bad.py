from flask import Flask, abort, jsonify, request
from flask.typing import ResponseReturnValue

from shop.reports import figures

app = Flask(__name__)


@app.get("/internal/figures")
def internal() -> ResponseReturnValue:
    address = request.headers.get("X-Forwarded-For", request.remote_addr)
    if address != "192.0.2.10":  # expect: python/address-from-header-trusted
        abort(403)
    return jsonify(figures())
