import os
from pathlib import Path

import jwt

KEY = os.environ["JWT_KEY"]
PUBLIC = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA
-----END PUBLIC KEY-----"""


def from_outside(claims, settings):
    jwt.encode(claims, KEY, algorithm="HS256")
    jwt.encode(claims, settings.jwt_key)
    return jwt.encode(claims, Path("/run/secrets/jwt").read_text(), algorithm="RS256")


def public(token):
    return jwt.decode(token, PUBLIC, algorithms=["EdDSA"])


def checked(claims):
    key = os.environ.get("JWT_KEY", "")
    if not key:
        raise SystemExit("set JWT_KEY")
    return jwt.encode(claims, key)


def another(claims, codec):
    return codec.encode(claims, "utf-8")
