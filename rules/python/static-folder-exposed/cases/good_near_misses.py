import os
from pathlib import Path

from bottle import static_file
from fastapi.staticfiles import StaticFiles
from flask import Flask, send_from_directory

BASE_DIR = Path(__file__).resolve().parent
STATIC_ROOT = BASE_DIR / "static"
app = Flask(__name__, static_folder="static", template_folder=".")
files = StaticFiles(directory=BASE_DIR / "static")
more = StaticFiles(directory=os.path.join(os.path.dirname(__file__), "static"))


@app.get("/<path:name>")
def anything(name):
    return send_from_directory("uploads", name)


@app.get("/icon")
def icon():
    return static_file("favicon.ico", root="./static")
