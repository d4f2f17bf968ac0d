import bleach
import nh3
from django.utils.safestring import mark_safe

COLOURS = {"r": "<b>red</b>"}


def cleaned(request):
    return mark_safe(bleach.clean(request.POST["text"]))


def cleaned_too(request):
    text = nh3.clean(request.POST["text"])
    return mark_safe(text)


def chosen(request):
    return mark_safe(COLOURS[request.GET["c"]])


def overwritten(request):
    text = request.GET["text"]
    text = "<b>none</b>"
    return mark_safe(text)
