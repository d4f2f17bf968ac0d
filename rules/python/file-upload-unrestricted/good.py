from pathlib import Path

from flask import Flask, abort, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.utils import secure_filename

app = Flask(__name__)
PICTURES = Path("/srv/shop/pictures")
KINDS = (".png", ".jpg")


@app.post("/picture")
def picture() -> ResponseReturnValue:
    file = request.files["picture"]
    name = secure_filename(file.filename or "")
    if not name.lower().endswith(KINDS):
        abort(400)
    file.save(PICTURES / name)
    return redirect("/pictures")
