import xml.etree.ElementTree as ET

from flask import request


def built():
    root = ET.Element("a")
    root.text = request.args["text"]
    return ET.tostring(root)


def found(tree):
    return tree.find("a").get(request.args["name"])


def overwritten():
    text = request.data
    text = "<a/>"
    return ET.fromstring(text)
