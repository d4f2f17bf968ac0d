import jwt as pyjwt
from jwt import PyJWT, decode

OPTIONS = {"verify_signature": False, "verify_exp": True}


def old_way(token):
    return pyjwt.decode(token, verify=False)  # expect: python/jwt-not-verified


def by_name(token, key):
    return decode(token, key, algorithms=["RS256"], options={"verify_signature": False, "verify_aud": False})  # expect: python/jwt-not-verified


def options_of_the_module(token):
    return pyjwt.decode(token, options=OPTIONS)  # expect: python/jwt-not-verified


def options_before(token, key):
    options = {}
    options["verify_signature"] = False
    claims = pyjwt.decode(token, key, algorithms=["HS256"], options=options)  # expect: python/jwt-not-verified
    return claims["sub"]


def called(token):
    return pyjwt.decode(token, options=dict(verify_signature=False))["sub"]  # expect: python/jwt-not-verified


def whole(token):
    return pyjwt.decode_complete(token, options={"verify_signature": False})  # expect: python/jwt-not-verified


class Tokens:
    def __init__(self):
        self.reader = PyJWT(options={"verify_signature": False})  # expect: python/jwt-not-verified


async def user(request):
    return pyjwt.decode(request.cookies["token"], "", False, {"verify_signature": False})  # expect: python/jwt-not-verified
