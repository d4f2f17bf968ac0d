import os
from pathlib import Path

from flask import abort, request, send_file, send_from_directory
from werkzeug.security import safe_join
from werkzeug.utils import secure_filename

BASE = Path("/srv").resolve()
FILES = {"a": "/srv/a.txt"}


def secure():
    return send_file(BASE / secure_filename(request.args["name"]))


def base():
    with open(os.path.join(BASE, os.path.basename(request.args["name"]))) as file:
        return {"text": file.read()}


def joined():
    return send_file(safe_join("/srv", request.args["name"]))


def by_flask():
    return send_from_directory(BASE, request.args["name"])


def only_the_name():
    return {"text": (BASE / Path(request.args["name"]).name).read_text()}


def chosen():
    return send_file(FILES[request.args["name"]])


def number():
    return send_file(f"/srv/{int(request.args['id'])}.pdf")


def on_the_list():
    name = request.args["name"]
    if name not in os.listdir(BASE):
        abort(404)
    return send_file(BASE / name)
