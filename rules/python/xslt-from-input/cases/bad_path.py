from flask import request
from lxml.etree import XMLParser, XSLT, parse

CAREFUL = XMLParser(resolve_entities=False)


def named():
    sheet = parse("/srv/sheets/" + request.args["sheet"], CAREFUL)
    return XSLT(sheet)  # expect: python/xslt-from-input
