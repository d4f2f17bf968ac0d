from urllib.parse import unquote


def application(environ, start_response):
    name = unquote(environ.get("QUERY_STRING", ""))
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Name", name)])  # expect: python/header-line-injection
    return [b""]


def collected(environ, start_response):
    headers = []
    headers.append(("X-Path", unquote(environ["PATH_INFO"])))  # expect: python/header-line-injection
    start_response("200 OK", headers)
    return [b""]
