import requests
from flask import request

API = "https://api.example.com"


def path():
    return requests.get(f"https://api.example.com/users/{request.args['name']}", timeout=3).ok


def added():
    return requests.get("https://api.example.com/users/" + request.args["name"], timeout=3).ok


def percent():
    return requests.get("https://api.example.com/u/%s" % request.args["name"], timeout=3).ok


def named():
    return requests.get(f"{API}/users/{request.args['name']}", timeout=3).ok


def parameters():
    return requests.get(API, params={"q": request.args["q"]}, timeout=3).ok


def body():
    return requests.post(API, json=request.get_json(), timeout=3).ok


class Client:
    def find(self, base_url):
        self.base_url = base_url
        return requests.get(f"{self.base_url}/find/{request.args['q']}", timeout=3).ok
