import re

from flask import request


def overwritten():
    pattern = request.args["q"]
    pattern = r"\d+"
    return re.compile(pattern)


def of_another_library(template):
    return template.compile(request.args["q"])
