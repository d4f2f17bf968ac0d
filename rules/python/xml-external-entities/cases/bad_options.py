import lxml.etree
from lxml.etree import XMLParser, iterparse

one = lxml.etree.XMLParser(no_network=False)  # expect: python/xml-external-entities
two = XMLParser(load_dtd=True)  # expect: python/xml-external-entities
three = XMLParser(dtd_validation=True, no_network=True)  # expect: python/xml-external-entities
four = lxml.etree.XMLParser(recover=True, resolve_entities=True)  # expect: python/xml-external-entities


def each(path):
    for _, element in iterparse(path, resolve_entities=True):  # expect: python/xml-external-entities
        yield element.tag
