import re

from flask import request


def compiled():
    return re.compile(re.escape(request.args["q"]))


def escaped_before():
    word = re.escape(request.args["q"])
    return re.search(rf"\b{word}\b", "text")


def mongo(db):
    return db.users.find({"name": {"$regex": "^" + re.escape(request.args["q"])}})
