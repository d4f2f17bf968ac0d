import re

from django.core.validators import RegexValidator


def all_of(text):
    re.match("^(a+)+$", text)  # expect: python/regex-catastrophic
    re.search(r"([a-z]+)*\d", text)  # expect: python/regex-catastrophic
    re.fullmatch(r"(?:[A-Za-z0-9_-]+)+@x", text)  # expect: python/regex-catastrophic
    re.findall(r"(.*)*x", text)  # expect: python/regex-catastrophic
    re.compile(r"^([\w.-]+_?)+@example\.com$")  # expect: python/regex-catastrophic
    re.compile(r"^(\d+,?)+$")  # expect: python/regex-catastrophic


valid = RegexValidator(r"^([a-zA-Z]+)*$", "letters")  # expect: python/regex-catastrophic
