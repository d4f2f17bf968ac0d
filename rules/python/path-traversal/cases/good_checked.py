import os
from pathlib import Path

from flask import abort, request

BASE = Path("/srv").resolve()


def relative():
    path = (BASE / request.args["name"]).resolve()
    try:
        path.relative_to(BASE)
    except ValueError:
        abort(404)
    return {"text": path.read_text()}


def parents():
    path = (BASE / request.args["name"]).resolve()
    if BASE not in path.parents:
        abort(404)
    return {"text": path.read_text()}


def common():
    path = os.path.realpath(os.path.join(BASE, request.args["name"]))
    if os.path.commonpath([BASE, path]) != str(BASE):
        abort(404)
    with open(path) as file:
        return {"text": file.read()}


def prefix():
    path = os.path.realpath(os.path.join(BASE, request.args["name"]))
    if not path.startswith(str(BASE) + os.sep):
        abort(404)
    with open(path) as file:
        return {"text": file.read()}


def only_if_inside():
    path = (BASE / request.args["name"]).resolve()
    if path.is_relative_to(BASE):
        return {"text": path.read_text()}
    return {}
