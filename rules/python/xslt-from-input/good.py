from flask import Flask, request
from lxml import etree

app = Flask(__name__)
catalogue = etree.parse("catalogue.xml")
careful = etree.XMLParser(resolve_entities=False)
LAYOUTS = {"short": etree.parse("short.xsl"), "long": etree.parse("long.xsl")}


@app.post("/print")
def print_catalogue():
    """The catalogue in the layout that the customer wants."""
    layout = LAYOUTS[request.form["layout"]]
    transform = etree.XSLT(layout)
    return str(transform(catalogue))
