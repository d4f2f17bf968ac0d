import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders")
def order():
    """Take an order that a shop sends as XML."""
    document = ET.fromstring(request.data)  # expect: python/xml-entity-bomb
    return jsonify(items=[item.get("sku") for item in document.iter("item")])
