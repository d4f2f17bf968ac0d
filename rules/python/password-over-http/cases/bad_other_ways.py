import httpx
import requests

LOGIN = "http://api.example.com/login"


def token(key):
    return requests.get("http://api.example.com/me", headers={"Authorization": f"Bearer {key}"}, timeout=5)  # expect: python/password-over-http


def posted(session, name, password):
    return session.post("http://api.example.com/login", json={"name": name, "password": password})  # expect: python/password-over-http


def of_the_module(name, password):
    return requests.post(LOGIN, data={"name": name, "password": password}, timeout=5)  # expect: python/password-over-http


def other_client(login):
    return httpx.get("http://api.example.com/me", auth=login)  # expect: python/password-over-http
