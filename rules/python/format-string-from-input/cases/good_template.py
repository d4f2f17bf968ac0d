from string import Template

from flask import request


def names_only(user):
    return {"t": Template(request.args["t"]).safe_substitute(name=user.name)}


def escaped(user):
    text = request.args["t"].replace("{", "{{").replace("}", "}}")
    return {"t": (text + " {}").format(user)}
