import importlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/export")
def export():
    """The orders in the format that the customer wants."""
    name = request.args.get("format", "csv")
    writer = importlib.import_module("shop.formats." + name)  # expect: python/import-from-input
    return {"text": writer.write_orders()}
