import jwt

JWT_ACCESS_TOKEN_EXPIRES = 900


def checked(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": True, "verify_aud": False})


def refresh(token, key):
    claims = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})
    return claims["sub"]


def some_minutes(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], leeway=60)


OPTIONS = {"verify_exp": False}
