from flask import request


def parameter(template, user):
    return template.format(user=user)


def date(moment):
    return moment.format("YYYY")


def overwritten(user):
    text = request.args["t"]
    text = "Dear {}"
    return text.format(user)
