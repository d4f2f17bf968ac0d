import jwt

ALLOWED = ["RS256", "ES256"]


def told(token, key):
    jwt.decode(token, key, ["HS256"])
    jwt.decode(token, key, algorithms=ALLOWED)
    return jwt.decode(token, key=key, algorithms=("RS256",), audience="shop")


def looked_at(token, key):
    algorithm = jwt.get_unverified_header(token)["alg"]
    if algorithm not in ALLOWED:
        raise PermissionError
    return jwt.decode(token, key, algorithms=[algorithm])


def from_settings(token, key, settings):
    return jwt.decode(token, key, algorithms=[settings.JWT_ALGORITHM])


def made(user, key):
    return jwt.encode({"sub": user}, key), jwt.encode({"sub": user}, key, algorithm="HS256")


def a_word(user):
    return {"algorithm": "none", "sub": user}
