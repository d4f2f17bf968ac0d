import os
import shutil
from pathlib import Path

from flask import Flask, request, send_from_directory

app = Flask(__name__)
BASE = "/srv"


@app.route("/read")
def read():
    name = request.args.get("name")
    with open(os.path.join(BASE, name)) as file:  # expect: python/path-traversal
        return {"text": file.read()}


@app.route("/f/<path:name>")
def by_route(name):
    return {"text": Path(BASE, name).read_text()}  # expect: python/path-traversal


@app.post("/delete")
def delete():
    os.remove(f"{BASE}/{request.form['name']}")  # expect: python/path-traversal
    shutil.rmtree(BASE + "/" + request.form["folder"])  # expect: python/path-traversal
    return {}


@app.post("/move")
def move():
    shutil.move("/srv/a", "/srv/%s" % request.json["to"])  # expect: python/path-traversal
    return {"names": os.listdir("/srv/{}".format(request.json["folder"]))}  # expect: python/path-traversal


@app.get("/any")
def anywhere():
    return send_from_directory(request.args["folder"], "a.txt")  # expect: python/path-traversal
