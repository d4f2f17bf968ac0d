from flask import request
from werkzeug.security import generate_password_hash

from myshop.models import User, db


def hashed():
    user = User(name=request.form["name"])
    user.password = generate_password_hash(request.form["password"])
    user.password_hash = generate_password_hash(request.form["password"])
    db.session.add(user)


def in_steps(user):
    password = request.form["password"]
    password = generate_password_hash(password)
    user.password = password


def created():
    return User.objects.create_user(name="x", password=request.POST["password"])


def inserted(connection, name, password):
    password = generate_password_hash(password)
    connection.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))


def inserted_hash(connection, name, password_hash):
    connection.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password_hash))


def connection_settings(client, options):
    client.password = options["password"]
    return client
