import xml.etree.ElementTree as ET

from django.http import HttpResponse


def view(request):
    root = ET.parse("users.xml").getroot()
    user = root.find(".//user[@name='" + request.GET["name"] + "']")  # expect: python/xpath-injection
    return HttpResponse(user.get("role"), content_type="text/plain")


def all_of(request):
    tree = ET.parse("users.xml")
    return tree.findall("./%s" % request.GET["tag"])  # expect: python/xpath-injection
