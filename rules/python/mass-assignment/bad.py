from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue

from shop.database import session
from shop.models import User

app = Flask(__name__)


@app.post("/users")
def sign_up() -> ResponseReturnValue:
    data = request.get_json()
    user = User(**data)  # expect: python/mass-assignment
    session.add(user)
    session.commit()
    return jsonify(number=user.id), 201
