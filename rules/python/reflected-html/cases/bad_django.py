from django.http import HttpResponse, HttpResponseBadRequest
from django.views import View


def hello(request):
    return HttpResponse("<h1>Hello %s</h1>" % request.GET.get("name"))  # expect: python/reflected-html


def named(request, name):
    page = f"<h1>{name}</h1>"
    return HttpResponse(page)  # expect: python/reflected-html


class Hello(View):
    def get(self, request):
        name = request.GET["name"]
        if not name:
            return HttpResponseBadRequest("no name")
        return HttpResponse(content="<p>" + name + "</p>", content_type="text/html")  # expect: python/reflected-html
