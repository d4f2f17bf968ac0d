from lxml import etree


def catalogue():
    return etree.parse("catalogue.xml")


def parameter(path):
    return etree.parse(path)
