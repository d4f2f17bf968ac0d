import os

import jwt
from jose import jws
from jose import jwt as jose_jwt

WORDS = "our shop"
OURS = os.environ.get("SHOP_JWT", "our shop")


def read(token):
    return jwt.decode(token, "our shop", algorithms=["HS256"])  # expect: python/jwt-hard-coded-secret


def keyword(claims):
    return jwt.encode(payload=claims, key="our shop")  # expect: python/jwt-hard-coded-secret


def of_the_module(claims):
    return jwt.encode(claims, WORDS)  # expect: python/jwt-hard-coded-secret


def in_steps(token):
    words = b"our shop"
    return jwt.decode(token, words, algorithms=["HS256"])  # expect: python/jwt-hard-coded-secret


def jose(claims):
    return jose_jwt.encode(claims, "our shop", algorithm="HS256")  # expect: python/jwt-hard-coded-secret


def jose_raw(claims):
    return jws.sign(claims, "our shop", algorithm="HS256")  # expect: python/jwt-hard-coded-secret


def stands_in(claims):
    return jwt.encode(claims, OURS, algorithm="HS256")  # expect: python/jwt-hard-coded-secret


def stands_in_at_once(claims):
    return jwt.encode(claims, os.getenv("SHOP_JWT", "our shop"), algorithm="HS256")  # expect: python/jwt-hard-coded-secret


class Tokens:
    def __init__(self):
        self.words = "our shop"

    def make(self, claims):
        return jwt.encode(claims, self.words, algorithm="HS256")  # expect: python/jwt-hard-coded-secret
