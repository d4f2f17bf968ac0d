from datetime import timedelta

import jwt
from flask import Flask
from flask_jwt_extended import decode_token
from jose import jwt as jose

app = Flask(__name__)
app.config["JWT_VERIFY_EXPIRATION"] = False  # expect: python/jwt-expiry-ignored
app.config["JWT_REFRESH_TOKEN_EXPIRES"] = timedelta(days=30)

JWT_AUTH = {"JWT_VERIFY_EXPIRATION": False, "JWT_ALGORITHM": "HS256"}  # expect: python/jwt-expiry-ignored


def of_jose(token, key):
    return jose.decode(token, key, algorithms=["HS256"], options={"verify_aud": True, "verify_exp": False})  # expect: python/jwt-expiry-ignored


def steps(token, key):
    options = {"verify_exp": False}
    return jwt.decode(token, key, algorithms=["HS256"], options=options)  # expect: python/jwt-expiry-ignored


def extended(token):
    return decode_token(token, allow_expired=True)  # expect: python/jwt-expiry-ignored
