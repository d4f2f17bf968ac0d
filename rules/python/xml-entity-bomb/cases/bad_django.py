from xml.dom.minidom import parseString

from django.http import JsonResponse


def view(request):
    text = request.body.decode()
    document = parseString(text)  # expect: python/xml-entity-bomb
    return JsonResponse({"n": len(document.childNodes)})
