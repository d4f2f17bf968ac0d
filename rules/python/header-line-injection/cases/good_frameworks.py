from flask import make_response, request


def checked_by_flask():
    response = make_response("")
    response.headers["X-Request-ID"] = request.args["name"]
    return response
