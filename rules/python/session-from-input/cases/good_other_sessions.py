import requests
from flask import request


def headers(value):
    session = requests.Session()
    session.headers["role"] = value
    return session


def database(session, User):
    session.add(User(role="customer"))
    session.execute("SELECT 1")


def cache(entries):
    entries[request.args["key"]] = 1
