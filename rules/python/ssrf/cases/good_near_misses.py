import requests
from flask import request


def constant():
    return requests.get("https://example.com", timeout=3).ok


def parameter(url):
    return requests.get(url, timeout=3).ok


def cached(cache, redis_client, session):
    session.get("user")
    return cache.get(request.args["key"]) or redis_client.get(request.args["key"])


def test_client(test_client):
    return test_client.get(request.path)


def overwritten():
    url = request.args["url"]
    url = "https://example.com"
    return requests.get(url, timeout=3).ok


def port():
    return requests.get(f"http://127.0.0.1:{int(request.args['port'])}/", timeout=3).ok
