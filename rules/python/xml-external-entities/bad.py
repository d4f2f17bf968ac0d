from lxml import etree


def read_invoice(text: bytes) -> str:
    """The total of an invoice that a supplier sent."""
    parser = etree.XMLParser(resolve_entities=True, huge_tree=False)  # expect: python/xml-external-entities
    invoice = etree.fromstring(text, parser)
    return invoice.findtext("total", default="0")
