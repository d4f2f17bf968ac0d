import io
import xml.sax
from xml.dom import minidom, pulldom
from xml.etree.ElementTree import XML, iterparse, parse
from xml.parsers import expat

import requests
from flask import request


def dom():
    return minidom.parseString(request.data)  # expect: python/xml-entity-bomb


def pulled():
    return pulldom.parseString(request.get_data(as_text=True))  # expect: python/xml-entity-bomb


def sax(handler):
    xml.sax.parseString(request.data, handler)  # expect: python/xml-entity-bomb


def upload():
    return parse(request.files["xml"].stream)  # expect: python/xml-entity-bomb


def streamed():
    return list(iterparse(io.BytesIO(request.data)))  # expect: python/xml-entity-bomb


def answered():
    return XML(requests.get("http://10.0.0.1/a.xml", timeout=3).text)  # expect: python/xml-entity-bomb


def by_expat():
    parser = expat.ParserCreate()
    parser.Parse(request.data, True)  # expect: python/xml-entity-bomb
