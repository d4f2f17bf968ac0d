import os
from uuid import uuid4

from flask import Flask, request

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.post("/avatar")
def avatar():
    """Keep the picture that a user sends."""
    picture = request.files["picture"]
    picture.save(os.path.join(UPLOADS, uuid4().hex + ".png"))
    return {"saved": True}
