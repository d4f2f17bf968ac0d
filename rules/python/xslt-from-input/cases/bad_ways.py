from django.http import HttpResponse
from lxml import etree

CAREFUL = etree.XMLParser(resolve_entities=False)


def direct(request):
    result = etree.XSLT(etree.fromstring(request.body, CAREFUL))(etree.parse("a.xml"))  # expect: python/xslt-from-input
    return HttpResponse(bytes(result), content_type="application/xml")


def method(request):
    document = etree.parse("a.xml")
    result = document.xslt(etree.XML(request.POST["sheet"], CAREFUL))  # expect: python/xslt-from-input
    return HttpResponse(bytes(result), content_type="application/xml")
