import json

from bson import ObjectId
from flask import request

from shop.models import Login


def as_text(users):
    return users.find_one({"name": str(request.json["name"])})


def equal(users):
    return users.find_one({"name": {"$eq": request.json["name"]}})


def by_id(users):
    return users.find_one({"_id": ObjectId(request.json["id"])})


def a_form_is_text(users):
    return users.find_one({"name": request.form["name"]})


def validated(users):
    login = Login.model_validate(request.json)
    return users.find_one({"name": login.name})


def looked_at(users):
    name = request.json["name"]
    if not isinstance(name, str):
        return "no", 400
    return users.find_one({"name": name})


def number(users):
    return users.find({"age": int(request.json["age"])})


def written(users):
    users.insert_one(request.json)


def what_changes(users, key):
    users.update_one({"_id": key}, {"$set": {"note": request.json["note"]}})
