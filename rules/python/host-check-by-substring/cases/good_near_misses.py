import re
from urllib.parse import urlsplit

OURS = {"shop.example.com"}


def is_safe(url):
    host = urlsplit(url).hostname
    if host == "example.com" or host.endswith(".example.com"):
        return True
    return host in OURS


def check_redirect(target):
    return target.startswith("https://shop.example.com/")


def origin_ok(origin):
    return re.match(r"^https://([a-z]+\.)?example\.com$", origin) is not None


def icon(url):
    if "github.com" in url:
        return "octocat"
    return "globe"


def kind(text, files):
    if "example.com" in text:
        return "example"
    if text.endswith("setup.py"):
        return "python"
    return "readme.md" in files


def scheme(origin):
    return origin.startswith("https://")
