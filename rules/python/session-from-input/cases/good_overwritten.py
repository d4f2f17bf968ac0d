from flask import request, session


def overwritten():
    role = request.form["role"]
    role = "customer"
    session["role"] = role
