import os
import uuid

import filetype
from flask import request
from werkzeug.utils import secure_filename


def allowed_file(name):
    return name.rsplit(".", 1)[-1].lower() in {"png", "jpg"}


def asked(folder):
    upload = request.files["file"]
    if allowed_file(upload.filename):
        upload.save(os.path.join(folder, secure_filename(upload.filename)))


def picture(folder):
    upload = request.files["file"]
    name = secure_filename(upload.filename)
    if filetype.guess(upload.read()) is None:
        return
    upload.save(os.path.join(folder, name))


def own_name(folder):
    upload = request.files["file"]
    upload.save(os.path.join(folder, uuid.uuid4().hex))


def a_model(form, user):
    user.name = form["name"]
    user.save()
