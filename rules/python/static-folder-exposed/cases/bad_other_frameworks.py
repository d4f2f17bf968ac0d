import os

import tornado.web
from aiohttp import web
from bottle import static_file
from flask import Flask, send_from_directory

app = Flask(__name__, static_folder=".", static_url_path="")  # expect: python/static-folder-exposed


@app.get("/<path:name>")
def anything(name):
    return send_from_directory(".", name)  # expect: python/static-folder-exposed


@app.get("/here/<path:name>")
def here(name):
    return send_from_directory(app.root_path, name)  # expect: python/static-folder-exposed


@app.get("/cwd/<path:name>")
def cwd(name):
    return send_from_directory(os.getcwd(), name)  # expect: python/static-folder-exposed


def bottle(name):
    return static_file(name, root="/")  # expect: python/static-folder-exposed


def others(site):
    site.router.add_static("/files", ".")  # expect: python/static-folder-exposed
    site.add_routes([web.static("/files", os.path.dirname(__file__))])  # expect: python/static-folder-exposed
    return tornado.web.Application([(r"/(.*)", tornado.web.StaticFileHandler, {"path": "./"})])  # expect: python/static-folder-exposed
