from jose import jws, jwt
from jose import jwt as jose


def claims(token):
    return jwt.get_unverified_claims(token)["sub"]  # expect: python/jwt-not-verified


def options(token, key):
    return jwt.decode(token, key, options={"verify_signature": False})  # expect: python/jwt-not-verified


def another_name(token, key):
    return jose.decode(token, key, options={"verify_signature": False})  # expect: python/jwt-not-verified


def raw(token, key):
    return jws.verify(token, key, "HS256", verify=False)  # expect: python/jwt-not-verified


def raw_claims(token):
    return jws.get_unverified_claims(token)  # expect: python/jwt-not-verified
