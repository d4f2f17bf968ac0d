import jwt
from authlib.jose import jwt as authlib_jwt


def verified(token, key):
    jwt.decode(token, key, algorithms=["RS256"], options={"verify_signature": True})
    return jwt.decode(token, key, ["HS256"])


def which_key(token, keys):
    kid = jwt.get_unverified_header(token)["kid"]
    return jwt.decode(token, keys[kid], algorithms=["RS256"])


def which_issuer(token, issuers):
    """Look first, verify with that issuer's key, and use only what was verified."""
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    key = issuers[issuer]
    return jwt.decode(token, key, algorithms=["RS256"], issuer=issuer)


def another_library(token, key):
    claims = authlib_jwt.decode(token, key)
    claims.validate()
    return claims


def another_decode(codec, text):
    return codec.decode(text, verify=False)
