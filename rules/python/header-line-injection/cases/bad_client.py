import http.client

from flask import request


def forward():
    connection = http.client.HTTPConnection("10.0.0.1")
    connection.putrequest("GET", "/")
    connection.putheader("X-User", f"user={request.args['user']}")  # expect: python/header-line-injection
    connection.endheaders()
