from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.html import escape, format_html


def a(request):
    return HttpResponse(f"<p>{escape(request.GET['name'])}</p>")


def b(request):
    return HttpResponse(format_html("<p>{}</p>", request.GET["name"]))


def c(request):
    return render(request, "c.html", {"name": request.GET["name"]})


def d(request):
    return HttpResponse(request.GET["name"], content_type="text/plain")


def e(request):
    return JsonResponse({"name": request.GET["name"]})


def f(request):
    return HttpResponse("<p>done</p>")


def g(request):
    return HttpResponse(export(request.GET["format"]))


def h(request):
    response = HttpResponse(request.body)
    response.content_type = "application/json"
    return response


def export(kind):
    return b""
