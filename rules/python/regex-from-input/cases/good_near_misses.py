import re

import regex
from flask import request

PATTERNS = {"digits": r"\d+"}


def only_the_text():
    return re.search(r"^\w+$", request.args["q"])


def chosen():
    return re.search(PATTERNS[request.args["kind"]], "text")


def bounded():
    return regex.search(request.args["q"], "text", timeout=0.1)


def plain():
    return request.args["q"] in "text"


def replaced():
    return re.sub(r"\s+", request.args["with"], "a b")


def parameter(pattern):
    return re.compile(pattern)


def number():
    return re.compile("a{%d}" % int(request.args["n"]))
