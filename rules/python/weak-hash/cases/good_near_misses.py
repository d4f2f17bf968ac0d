import hashlib
from hashlib import md5


def said_to_be_for_something_else(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def etag(body: bytes) -> str:
    return md5(body).hexdigest()


def load(url: str) -> str:
    cache_key = hashlib.sha1(url.encode()).hexdigest()
    return cache_key


def strong(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest() + hashlib.new("sha512", data).hexdigest()


def getETag(body: bytes) -> str:  # noqa: N802
    return hashlib.md5(body).hexdigest()


def constant(url: str) -> str:
    CACHE_KEY = hashlib.sha1(url.encode()).hexdigest()
    return CACHE_KEY


def git_blob(body: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(body) + body).hexdigest()
