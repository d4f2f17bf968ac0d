import re
from urllib.parse import urlparse


def is_safe(url):
    return "shop.example.com" in url  # expect: python/host-check-by-substring


def check_redirect(target):
    return target.startswith("https://shop.example.com")  # expect: python/host-check-by-substring


def middleware(request, address):
    origin = request.headers.get("Origin", "")
    if "example.com" in origin:  # expect: python/host-check-by-substring
        return True
    if request.headers["Referer"].startswith("https://example.com"):  # expect: python/host-check-by-substring
        return True
    if re.match(r"https://(www\.)?example\.com", origin):  # expect: python/host-check-by-substring
        return True
    return urlparse(address).netloc.endswith("example.com")  # expect: python/host-check-by-substring


def validate_url(link):
    if "example.com" not in link:  # expect: python/host-check-by-substring
        raise ValueError(link)


def go(request, redirect):
    url = request.GET.get("url")
    if url.startswith("http://example.com"):  # expect: python/host-check-by-substring
        return redirect(url)
    return None
