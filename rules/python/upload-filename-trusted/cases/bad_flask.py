from pathlib import Path

from flask import request


def allowed_file(name):
    return name.rsplit(".", 1)[1] in {"png", "jpg"}


def ending_checked():
    file = request.files["file"]
    if file and allowed_file(file.filename):
        name = file.filename
        file.save("/srv/uploads/" + name)  # expect: python/upload-filename-trusted


def direct():
    request.files["a"].save(f"/srv/{request.files['a'].filename}")  # expect: python/upload-filename-trusted


def path():
    upload = request.files.get("a")
    target = Path("/srv") / upload.filename
    target.write_bytes(upload.read())  # expect: python/upload-filename-trusted


def many():
    for file in request.files.getlist("files"):
        file.save(Path("/srv", file.filename))  # expect: python/upload-filename-trusted
