import httpx
import requests


def send(address, data, seconds):
    requests.post(address, json=data, timeout=5)
    requests.get(address, timeout=(3, 30))
    requests.get(address, timeout=seconds)
    httpx.get(address)
    requests.Request("GET", address)
    requests.utils.quote(address)
