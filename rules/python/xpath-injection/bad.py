from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
people = etree.parse("people.xml")


@app.route("/phone")
def phone():
    """The phone number of whoever is asked for."""
    name = request.args["name"]
    found = people.xpath("//person[name='" + name + "']/phone/text()")  # expect: python/xpath-injection
    return jsonify(found)
