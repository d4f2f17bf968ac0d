from flask import request


def read(settings):
    value = getattr(settings, "page_size")
    return {"size": value}


def overwritten(machine):
    action = request.form["action"]
    action = "start"
    return getattr(machine, action)()
