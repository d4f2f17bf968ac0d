from flask import Flask, request

from shop import models
from shop.models import User

app = Flask(__name__)


@app.post("/users/<int:number>")
def change(number):
    user = User.query.get(number)
    user.__dict__.update(request.json)  # expect: python/mass-assignment
    vars(user).update(request.form)  # expect: python/mass-assignment
    User.query.filter_by(id=number).update(request.json)  # expect: python/mass-assignment
    return models.User(**request.form.to_dict())  # expect: python/mass-assignment
