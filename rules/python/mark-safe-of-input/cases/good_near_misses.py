from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup

ICON = "<i class='star'></i>"


def constant():
    return mark_safe("<b>new</b>")


def named():
    return mark_safe(ICON)


def formatted(name):
    return format_html("<b>{}</b>", name)


def late(name):
    return Markup("<b>{}</b>").format(name)


def percent(name):
    return Markup("<b>%s</b>") % name


def escaped(name):
    return mark_safe("<b>%s</b>" % escape(name))


def escaped_before(name):
    name = conditional_escape(name)
    return mark_safe(f"<b>{name}</b>")


def a_number(count):
    return mark_safe(f"<b>{int(count)}</b>")


def counted(rows):
    return mark_safe(f"<b>{len(rows)}</b>")
