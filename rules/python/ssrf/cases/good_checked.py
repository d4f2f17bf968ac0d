from urllib.parse import urlparse

import requests
from flask import abort, request

HOSTS = {"a.example.com"}
FEEDS = {"a": "https://a.example.com/feed"}


def host_in_list():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    return requests.get(url, timeout=3).ok


def parsed_before():
    url = request.args["url"]
    parts = urlparse(url)
    if parts.scheme != "https" or parts.netloc not in HOSTS:
        return False
    return requests.get(url, timeout=3).ok


def own_function():
    url = request.args["url"]
    if not is_safe_url(url):
        abort(400)
    return requests.get(url, timeout=3).ok


def chosen():
    return requests.get(FEEDS[request.args["feed"]], timeout=3).ok


def on_the_list():
    url = request.args["url"]
    if url not in FEEDS.values():
        abort(400)
    return requests.get(url, timeout=3).ok


def is_safe_url(url):
    return urlparse(url).hostname in HOSTS
