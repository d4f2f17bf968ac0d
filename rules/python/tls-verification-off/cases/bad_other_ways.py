import ssl

import aiohttp
import httpx
import requests
import urllib3

session = requests.Session()
session.verify = False  # expect: python/tls-verification-off

client = httpx.Client(verify=False)  # expect: python/tls-verification-off
pool = urllib3.PoolManager(cert_reqs="CERT_NONE")  # expect: python/tls-verification-off
context = ssl._create_unverified_context()  # expect: python/tls-verification-off


def by_hand():
    ours = ssl.create_default_context()
    ours.check_hostname = False
    ours.verify_mode = ssl.CERT_NONE  # expect: python/tls-verification-off
    return ours


async def asynchronous(http_session):
    connector = aiohttp.TCPConnector(ssl=False)  # expect: python/tls-verification-off
    await http_session.get("https://example.com", ssl=False)  # expect: python/tls-verification-off
    return connector


def with_a_session(url):
    return session.get(url, verify=False, timeout=3)  # expect: python/tls-verification-off
