import markupsafe
from django.utils import safestring
from django.utils.html import format_html
from markupsafe import Markup


def percent(name):
    return Markup("<b>%s</b>" % name)  # expect: python/mark-safe-of-input


def formatted(name, url):
    text = "<a href='{}'>{}</a>".format(url, name)
    return markupsafe.Markup(text)  # expect: python/mark-safe-of-input


def added(name):
    return safestring.mark_safe("<li>" + name + "</li>")  # expect: python/mark-safe-of-input


def escaped_too_late(name):
    return format_html(f"<b>{name}</b>")  # expect: python/mark-safe-of-input


def keyword(name):
    return Markup("<i>{name}</i>".format(name=name))  # expect: python/mark-safe-of-input
