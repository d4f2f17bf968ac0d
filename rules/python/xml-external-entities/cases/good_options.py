import xml.sax
from xml.sax.handler import feature_external_ges

from lxml import etree

one = etree.XMLParser(resolve_entities=False)
two = etree.XMLParser(no_network=True)
three = etree.XMLParser()
four = etree.XMLParser(load_dtd=True, resolve_entities=False)
five = etree.HTMLParser(no_network=True)


def reader():
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, False)
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
    return parser
