import urllib.request

import httpx
import requests
import urllib3
from flask import request


def keyword():
    return requests.post(url=request.json["hook"], json={}, timeout=3).ok  # expect: python/ssrf


def host():
    return requests.get(f"https://{request.args['host']}/status", timeout=3).ok  # expect: python/ssrf


def host_added():
    return requests.get("http://" + request.args["host"] + "/status", timeout=3).ok  # expect: python/ssrf


def verb():
    return requests.request("GET", request.form["url"], timeout=3).ok  # expect: python/ssrf


def session():
    session = requests.Session()
    return session.get(request.values.get("url"), timeout=3).ok  # expect: python/ssrf


def standard():
    with urllib.request.urlopen(request.args["url"]) as answer:  # expect: python/ssrf
        return answer.status == 200


def modern():
    with httpx.Client() as client:
        return client.get(request.args["url"]).is_success  # expect: python/ssrf


def pool():
    http = urllib3.PoolManager()
    return http.request("GET", request.args["url"]).status == 200  # expect: python/ssrf


def in_a_dict():
    job = {"url": request.json["url"]}
    return requests.head(job["url"], timeout=3).ok  # expect: python/ssrf
