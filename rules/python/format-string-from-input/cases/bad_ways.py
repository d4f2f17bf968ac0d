import string

from django.http import JsonResponse


def positional(request, event):
    return JsonResponse({"t": request.GET["t"].format(event)})  # expect: python/format-string-from-input


def built(request, event):
    text = "Dear {event.owner}, " + request.POST["text"]
    return JsonResponse({"t": text.format(event=event)})  # expect: python/format-string-from-input


def mapped(request, values):
    return JsonResponse({"t": request.POST["text"].format_map(values)})  # expect: python/format-string-from-input


def keywords(request, values):
    return JsonResponse({"t": request.POST["text"].format(**values)})  # expect: python/format-string-from-input


def formatter(request, values):
    return JsonResponse({"t": string.Formatter().vformat(request.POST["t"], (), values)})  # expect: python/format-string-from-input
