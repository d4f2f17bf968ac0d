from flask import request


def text(page):
    return page.find(request.json["word"])


def where():
    return {"$where": "this.a > this.b"}


def soup(tree):
    return tree.find_all(request.json["tag"])


def joined(users):
    return users.find_one({"name": "user-" + request.json["name"]})
