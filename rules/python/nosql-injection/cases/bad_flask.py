from flask import request


def search(db):
    return list(db.products.find(request.json))  # expect: python/nosql-injection


def login(mongo):
    query = {"name": request.json.get("name"), "password": request.json.get("password")}
    return mongo.db.users.find_one(query)  # expect: python/nosql-injection


def remove(collection):
    body = request.get_json(force=True)
    collection.delete_many({"owner": body["owner"]})  # expect: python/nosql-injection


def change(collection):
    collection.update_one(filter={"_id": request.json["id"]}, update={"$set": {"a": 1}})  # expect: python/nosql-injection
