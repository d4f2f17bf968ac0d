from flask import Flask, request
from lxml import etree

app = Flask(__name__)
catalogue = etree.parse("catalogue.xml")


@app.post("/print")
def print_catalogue():
    """The catalogue in the layout that the customer wants."""
    layout = etree.XML(request.files["layout"].read())
    transform = etree.XSLT(layout)  # expect: python/xslt-from-input
    return str(transform(catalogue))
