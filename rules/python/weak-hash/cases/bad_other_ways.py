import hashlib as h
from hashlib import sha1

from Crypto.Hash import MD5
from cryptography.hazmat.primitives import hashes


def password(text: str) -> str:
    return sha1(text.encode()).hexdigest()  # expect: python/weak-hash


def by_name(data: bytes) -> str:
    return h.new("md5", data).hexdigest()  # expect: python/weak-hash


def signature(data: bytes) -> bytes:
    return MD5.new(data).digest()  # expect: python/weak-hash


def certificate(builder, key):
    return builder.sign(key, hashes.SHA1())  # expect: python/weak-hash


def said_to_be_for_security(data: bytes) -> str:
    return h.md5(data, usedforsecurity=True).hexdigest()  # expect: python/weak-hash
