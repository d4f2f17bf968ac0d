import requests
from requests import get, post

CHECK = False


class Shop:
    def __init__(self):
        self.http = requests.Session()
        self.http.verify = False  # expect: python/tls-verification-off

    def order(self, number):
        return self.http.post(f"https://shop.example/{number}", verify=False, timeout=3)  # expect: python/tls-verification-off


def by_name(url):
    get(url, verify=False, timeout=3)  # expect: python/tls-verification-off
    return post(url, data={}, timeout=3, verify=CHECK)  # expect: python/tls-verification-off


def options(url):
    settings = {"allow_redirects": True, "verify": False}
    return requests.get(url, timeout=3, **settings)  # expect: python/tls-verification-off


def any_name(api, url):
    return api.get(url, timeout=3, verify=False)  # expect: python/tls-verification-off


def at_once(url):
    return requests.Session().get(url, verify=False, timeout=3)  # expect: python/tls-verification-off
