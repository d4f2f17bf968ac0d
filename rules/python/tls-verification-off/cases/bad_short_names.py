import aiohttp
import requests


def assigned(url):
    s = requests.Session()
    s.verify = False  # expect: python/tls-verification-off
    return s.get(url, timeout=3)


def as_context(url):
    with requests.Session() as s:
        return s.get(url, verify=False, timeout=3)  # expect: python/tls-verification-off


async def asynchronous(url):
    async with aiohttp.ClientSession() as s:
        await s.get(url, ssl=False)  # expect: python/tls-verification-off
