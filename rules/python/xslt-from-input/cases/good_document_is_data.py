from flask import request
from lxml import etree

CAREFUL = etree.XMLParser(resolve_entities=False)


def render():
    transform = etree.XSLT(etree.parse("invoice.xsl"))
    return str(transform(etree.fromstring(request.data, CAREFUL)))
