from lxml import etree


def read_invoice(text: bytes) -> str:
    """The total of an invoice that a supplier sent."""
    parser = etree.XMLParser(resolve_entities=False, huge_tree=False)
    invoice = etree.fromstring(text, parser)
    return invoice.findtext("total", default="0")
