from flask import request, session


def remember():
    session[request.form["key"]] = request.form["value"]  # expect: python/session-from-input


def one():
    name = request.args.get("setting")
    session[f"setting_{name}"] = True  # expect: python/session-from-input


def everything():
    session.update(request.get_json())  # expect: python/session-from-input


def each():
    for key, value in request.form.items():
        session[key] = value  # expect: python/session-from-input
