import os

from flask import abort, request
from lxml import etree

SHEETS = {"a": "a.xsl"}


def chosen():
    name = request.args["sheet"]
    if name not in SHEETS:
        abort(404)
    return etree.XSLT(etree.parse("/srv/" + name))


def parameter():
    transform = etree.XSLT(etree.parse("a.xsl"))
    return str(transform(etree.parse("a.xml"), title=etree.XSLT.strparam(request.args["title"])))
