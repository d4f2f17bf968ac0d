import os

from flask import Flask, request

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.post("/avatar")
def avatar():
    """Keep the picture that a user sends."""
    picture = request.files["picture"]
    picture.save(os.path.join(UPLOADS, picture.filename))  # expect: python/upload-filename-trusted
    return {"saved": True}
