from flask import make_response, request


def echo():
    response = make_response("x")
    response.headers["X-Request-ID"] = request.headers.get("X-Request-ID", "")
    response.headers["X-Length"] = str(len(request.data))
    return response
