from urllib.parse import urlsplit

from flask import Flask, abort, request
from flask.typing import ResponseReturnValue

from shop.partners import import_catalogue

app = Flask(__name__)


@app.post("/import")
def catalogue() -> ResponseReturnValue:
    host = urlsplit(request.form["address"]).hostname or ""
    if not host.endswith("partner.example"):  # expect: python/host-check-by-substring
        abort(400)
    return {"items": import_catalogue(host)}
