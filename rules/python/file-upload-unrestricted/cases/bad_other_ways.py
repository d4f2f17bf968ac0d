import os

from flask import request
from werkzeug.utils import secure_filename


def one(folder):
    upload = request.files.get("file")
    if upload:
        upload.save(os.path.join(folder, secure_filename(upload.filename)))  # expect: python/file-upload-unrestricted
    return "ok"


def many(folder):
    for upload in request.files.getlist("files"):
        name = secure_filename(upload.filename)
        upload.save(os.path.join(folder, name))  # expect: python/file-upload-unrestricted
