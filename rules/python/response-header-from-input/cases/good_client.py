import requests


def call(token):
    session = requests.Session()
    session.headers["Authorization"] = "Bearer " + token
    return session


def constant(response):
    response.headers["X-Frame-Options"] = "DENY"
    return response
