from flask import abort, request

ALLOWED = {"name", "address"}


def checked(user):
    for name, value in request.json.items():
        if name in ALLOWED:
            setattr(user, name, value)


def refused(user):
    for name, value in request.json.items():
        if name not in ALLOWED:
            abort(400)
        setattr(user, name, value)


def from_the_list(user):
    for name in ALLOWED:
        setattr(user, name, request.json.get(name))


def by_hand(user):
    user.name = request.json["name"]
