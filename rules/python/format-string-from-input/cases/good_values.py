from flask import request

TEXTS = {"a": "Dear {}", "b": "Hello {}"}


def value():
    return {"t": "Dear {}".format(request.args["name"])}


def keyword():
    return {"t": "Dear {name}".format(name=request.args["name"])}


def chosen(user):
    return {"t": TEXTS[request.args["kind"]].format(user)}


def chosen_with_get(user):
    return {"t": TEXTS.get(request.args["kind"], "Dear {}").format(user)}
