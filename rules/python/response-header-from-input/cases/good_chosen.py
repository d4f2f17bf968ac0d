from urllib.parse import quote

from flask import make_response, request

TYPES = {"a": "text/plain"}


def chosen():
    response = make_response("x")
    response.headers["Content-Type"] = TYPES[request.args["type"]]
    return response


def quoted():
    response = make_response("x")
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''" + quote(request.args["n"])
    return response


def on_the_list():
    language = request.args["lang"]
    if language not in ("de", "en"):
        return "no", 400
    response = make_response("x")
    response.headers["Content-Language"] = language
    return response
