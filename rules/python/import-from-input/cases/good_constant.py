import importlib

from flask import request


def constant():
    return importlib.import_module("shop.csv").write(request.args["x"])


def overwritten():
    name = request.args["format"]
    name = "shop.csv"
    return importlib.import_module(name)
