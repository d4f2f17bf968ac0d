import ast
import json

from flask import request

ALLOWED = {"add": "1 + 1", "sub": "2 - 1"}


def constant():
    return eval("1 + 1")


def literal():
    return ast.literal_eval(request.args["value"])


def data():
    return json.loads(request.data)


def from_a_table():
    return eval(ALLOWED[request.args["name"]])


def a_number():
    return eval(f"{int(request.args['n'])} * 2")


def on_the_list():
    name = request.args.get("name")
    if name not in ("add", "sub"):
        return "unknown"
    return eval(name + "(1, 2)")


def overwritten():
    text = request.args["value"]
    text = "1 + 1"
    return eval(text)
