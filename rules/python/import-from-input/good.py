from shop.formats import csv, xlsx

from flask import Flask, request

app = Flask(__name__)
FORMATS = {"csv": csv, "xlsx": xlsx}


@app.get("/export")
def export():
    """The orders in the format that the customer wants."""
    name = request.args.get("format", "csv")
    writer = FORMATS[name]
    return {"text": writer.write_orders()}
