from flask import request
from lxml import etree


def render():
    transform = etree.XSLT(etree.parse("invoice.xsl"))
    return str(transform(etree.fromstring(request.data)))
