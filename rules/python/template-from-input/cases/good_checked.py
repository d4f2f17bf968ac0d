import re

from flask import abort, render_template_string, request


def checked():
    name = request.args["name"]
    if not re.fullmatch(r"[A-Za-z ]+", name):
        abort(400)
    return render_template_string("<h1>" + name + "</h1>")


def word():
    name = request.args["name"]
    if not name.isalnum():
        return "no", 400
    return render_template_string(f"<h1>{name}</h1>")
