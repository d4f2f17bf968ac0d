import requests


def encrypted(login, key):
    requests.get("https://api.example.com/me", auth=login, timeout=5)
    return requests.get("https://api.example.com", headers={"Authorization": key}, timeout=5)


def inside(login):
    requests.get("http://localhost:8080/me", auth=login, timeout=5)
    requests.get("http://warehouse:8080/me", auth=login, timeout=5)
    requests.get("http://warehouse.shop.svc.cluster.local/me", auth=login, timeout=5)
    return requests.get("http://10.0.0.4/me", auth=login, timeout=5)


def nothing_secret(name):
    requests.get("http://example.com/robots.txt", timeout=5)
    return requests.post("http://example.com/search", json={"name": name}, timeout=5)


def handed_on(url, login):
    return requests.get(url, auth=login, timeout=5)
