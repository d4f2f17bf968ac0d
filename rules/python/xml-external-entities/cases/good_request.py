import defusedxml.ElementTree
import defusedxml.lxml
from flask import request
from lxml import etree

PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def safe_parser():
    return etree.fromstring(request.data, PARSER)


def safe_parser_here():
    parser = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(request.data, parser=parser)


def defused():
    return defusedxml.ElementTree.fromstring(request.data)


def html():
    return etree.HTML(request.data)
