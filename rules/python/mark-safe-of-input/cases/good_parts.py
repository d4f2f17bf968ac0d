from django.utils.safestring import mark_safe
from django.utils.html import escape


def rendered(form, context):
    return mark_safe(form.render(context))


def of_constants(big):
    size = "big" if big else "small"
    return mark_safe("<b class='%s'></b>" % size)


def rows(names):
    return mark_safe("<br>".join(escape(name) for name in names))
