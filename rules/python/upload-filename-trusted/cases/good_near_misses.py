import os
import uuid
from pathlib import Path

from flask import request
from werkzeug.utils import secure_filename


def secure():
    file = request.files["file"]
    if file.mimetype == "image/png":
        file.save(os.path.join("/srv", secure_filename(file.filename)))


def secure_before():
    file = request.files["file"]
    name = secure_filename(file.filename)
    if file.mimetype == "image/png":
        file.save(f"/srv/{name}")


def made_up():
    file = request.files["file"]
    file.save(f"/srv/{uuid.uuid4()}.png")


def base():
    file = request.files["file"]
    file.save("/srv/" + os.path.basename(file.filename))


def only_the_name():
    file = request.files["file"]
    (Path("/srv") / Path(file.filename).name).write_bytes(file.read())


def only_the_ending():
    file = request.files["file"]
    ending = os.path.splitext(file.filename)[1]
    file.save("/srv/a" + ending)


def only_the_suffix():
    file = request.files["file"]
    file.save("/srv/a" + Path(file.filename).suffix)
