import importlib

from flask import abort, request

MODULES = {"csv": "shop.csv", "xlsx": "shop.xlsx"}


def looked_up():
    return importlib.import_module(MODULES[request.args["format"]])


def with_get():
    return importlib.import_module(MODULES.get(request.args["format"], "shop.csv"))


def on_the_list():
    name = request.args["format"]
    if name not in MODULES:
        abort(404)
    return importlib.import_module("shop." + name)
