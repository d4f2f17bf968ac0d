from flask import request, session

from shop.people import find_user, permissions_of

LANGUAGES = {"de", "en"}


def language():
    session["language"] = request.args["language"]


def name(user):
    session["username"] = request.form["username"]


def of_the_database():
    user = find_user(request.form["name"])
    session["role"] = user.role
    session["permissions"] = permissions_of(request.form["name"])


def constant():
    session["role"] = "customer"


def on_the_list():
    plan = request.form["plan"]
    if plan not in ("free", "basic"):
        return
    session["plan"] = plan


def number_of_items():
    session["total"] = int(request.form["count"]) * 3
