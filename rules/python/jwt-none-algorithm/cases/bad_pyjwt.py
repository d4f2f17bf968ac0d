import jwt

ALLOWED = ["RS256", "none"]


def made_without_a_key(user):
    return jwt.encode({"sub": user}, None, algorithm="none")  # expect: python/jwt-none-algorithm


def made_with_nothing(user):
    return jwt.encode({"sub": user}, "", algorithm=None)  # expect: python/jwt-none-algorithm


def positional(token, key):
    return jwt.decode(token, key, ["None"])  # expect: python/jwt-none-algorithm


def a_constant(token, key):
    return jwt.decode(token, key, algorithms=ALLOWED)  # expect: python/jwt-none-algorithm


def says_nothing(token, key):
    return jwt.decode(token, key)  # expect: python/jwt-none-algorithm


def says_null(token, key):
    return jwt.decode(token, key, algorithms=None)  # expect: python/jwt-none-algorithm


def what_the_token_says(token, key):
    header = jwt.get_unverified_header(token)
    return jwt.decode(token, key, algorithms=[header["alg"]])  # expect: python/jwt-none-algorithm


def at_once(token, key):
    return jwt.decode(token, key, algorithms=[jwt.get_unverified_header(token)["alg"]])  # expect: python/jwt-none-algorithm


def in_steps(token, key):
    header = jwt.get_unverified_header(token)
    algorithm = header.get("alg")
    return jwt.decode(token, key, algorithms=[algorithm])  # expect: python/jwt-none-algorithm
