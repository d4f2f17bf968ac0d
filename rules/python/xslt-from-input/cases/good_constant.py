from lxml import etree

transform = etree.XSLT(etree.XML("<xsl:stylesheet version='1.0'/>"))


def sheet_of_ours(path):
    return etree.XSLT(etree.parse(path))
