from flask import make_response, request


def download():
    response = make_response("x")
    name = request.args["name"]
    response.headers["Content-Disposition"] = "attachment; filename=" + name  # expect: python/response-header-from-input
    return response


def added():
    response = make_response("x")
    response.headers.add("X-Name", request.args["name"])  # expect: python/response-header-from-input
    return response


def named():
    response = make_response("x")
    response.headers[request.args["header"]] = "1"  # expect: python/response-header-from-input
    return response
