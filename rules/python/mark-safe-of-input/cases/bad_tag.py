from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def link(url, text):
    return mark_safe('<a href="%s">%s</a>' % (url, text))  # expect: python/mark-safe-of-input
