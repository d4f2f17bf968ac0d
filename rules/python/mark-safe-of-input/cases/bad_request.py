from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from flask import Markup, request


def search(request):
    return render(request, "s.html", {"q": mark_safe(request.GET.get("q"))})  # expect: python/mark-safe-of-input


def joined(request):
    parts = ["You wrote: "]
    parts.append(request.POST["text"])
    return SafeString("".join(parts))  # expect: python/mark-safe-of-input


def flask_view():
    comment = request.form["comment"]
    return Markup(comment)  # expect: python/mark-safe-of-input
