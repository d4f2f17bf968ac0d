import importlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/export")
def export():
    """The orders in the format that the customer wants."""
    name = request.args.get("format", "shop.formats.csv")
    writer = importlib.import_module(name)  # expect: python/import-from-input
    return {"text": writer.write_orders()}
