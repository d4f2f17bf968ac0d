from flask import request

from shop.models import User, db


def created():
    user = User(**request.get_json())  # expect: python/mass-assignment
    db.session.add(user)


def added():
    db.session.add(User(**request.json))  # expect: python/mass-assignment


def inner(user):
    user.__dict__.update(request.json)  # expect: python/mass-assignment


def of_a_form(user):
    for name in request.form:
        setattr(user, name, request.form[name])  # expect: python/mass-assignment
