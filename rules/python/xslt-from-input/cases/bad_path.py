from flask import request
from lxml.etree import XSLT, parse


def named():
    sheet = parse("/srv/sheets/" + request.args["sheet"])
    return XSLT(sheet)  # expect: python/xslt-from-input
