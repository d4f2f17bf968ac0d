"""`git` stands in digital and legitimate, `cache` in cached_password."""

import hashlib


def sign(text):
    digital_signature = hashlib.md5(text).hexdigest()  # expect: python/weak-hash
    return digital_signature


def is_legitimate(text, stored):
    return hashlib.sha1(text).hexdigest() == stored  # expect: python/weak-hash


def login(text):
    cached_password = hashlib.md5(text).hexdigest()  # expect: python/weak-hash
    return cached_password
