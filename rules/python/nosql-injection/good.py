from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient()["shop"]["people"]


@app.post("/reset")
def reset():
    """Start a new password for whoever holds the code."""
    data = request.get_json()
    person = people.find_one({"reset_code": str(data["code"])})
    return jsonify(found=person is not None)
