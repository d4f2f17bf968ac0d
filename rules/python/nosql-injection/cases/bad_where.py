import json

from flask import request


def where(users):
    name = request.args["name"]
    return users.find({"$where": "this.name == '" + name + "'"})  # expect: python/nosql-injection


def formatted(users, name):
    return users.find({"$where": f"this.name == '{name}'"})  # expect: python/nosql-injection


def parsed(users):
    return users.find(json.loads(request.args["filter"]))  # expect: python/nosql-injection


def body(users):
    data = json.loads(request.data)
    return users.find_one({"token": data["token"]})  # expect: python/nosql-injection
