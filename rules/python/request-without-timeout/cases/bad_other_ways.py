import httpx
import requests


def send(address, data):
    requests.post(address, json=data)  # expect: python/request-without-timeout
    requests.put(address, data=data, timeout=None)  # expect: python/request-without-timeout
    requests.delete(address)  # expect: python/request-without-timeout
    httpx.get(address, timeout=None)  # expect: python/request-without-timeout
