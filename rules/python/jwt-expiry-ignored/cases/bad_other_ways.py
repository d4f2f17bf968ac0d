import jwt
from flask_jwt_extended import decode_token
from jose import jwt as jose


JWT_AUTH = {"JWT_VERIFY_EXPIRATION": False, "JWT_ALGORITHM": "HS256"}  # expect: python/jwt-expiry-ignored


def of_jose(token, key):
    return jose.decode(token, key, algorithms=["HS256"], options={"verify_aud": True, "verify_exp": False})  # expect: python/jwt-expiry-ignored


def steps(token, key):
    options = {"verify_exp": False}
    return jwt.decode(token, key, algorithms=["HS256"], options=options)  # expect: python/jwt-expiry-ignored


def extended(token):
    return decode_token(token, allow_expired=True)  # expect: python/jwt-expiry-ignored
