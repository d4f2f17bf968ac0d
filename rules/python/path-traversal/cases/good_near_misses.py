import os
import sys

from flask import request


def constant():
    with open("/srv/a.txt") as file:
        return file.read()


def what_is_written(path):
    with open("/srv/a.txt", "w") as file:
        file.write(request.args["text"])
    path.write_text(request.form["text"])


def a_tool():
    with open(sys.argv[1]) as file:
        return file.read()


def parameter(path):
    with open(path) as file:
        return file.read()


def overwritten():
    name = request.args["name"]
    name = "a.txt"
    return os.listdir(name)


def found(Document):
    document = Document.query.get_or_404(request.args["id"])
    with open(document.path) as file:
        return {"text": file.read()}
