from flask import request


def constant(user):
    setattr(user, "name", request.json["name"])


def parameter(user, data):
    for key, value in data.items():
        setattr(user, key, value)


def a_dict(settings):
    settings.update(request.json)


def a_call(render):
    return render("page.html", **request.args)
