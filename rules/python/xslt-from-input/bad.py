from flask import Flask, request
from lxml import etree

app = Flask(__name__)
catalogue = etree.parse("catalogue.xml")
careful = etree.XMLParser(resolve_entities=False)


@app.post("/print")
def print_catalogue():
    """The catalogue in the layout that the customer wants."""
    layout = etree.XML(request.files["layout"].read(), careful)
    transform = etree.XSLT(layout)  # expect: python/xslt-from-input
    return str(transform(catalogue))
