from flask import request


def find(db):
    query = {"name": {"$regex": request.args["q"], "$options": "i"}}  # expect: python/regex-from-input
    return list(db.users.find(query))
