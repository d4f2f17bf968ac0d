import defusedxml.minidom
from defusedxml import ElementTree
from defusedxml.ElementTree import fromstring
from flask import request


def a():
    return fromstring(request.data)


def b():
    return ElementTree.parse(request.files["xml"])


def c():
    return defusedxml.minidom.parseString(request.data)
