from jose import jws, jwt


def says_nothing(token, key):
    return jwt.decode(token, key)  # expect: python/jwt-none-algorithm


def with_an_audience(token, key):
    return jwt.decode(token, key, audience="shop")  # expect: python/jwt-none-algorithm


def raw(token, key):
    return jws.verify(token, key, ["none"])  # expect: python/jwt-none-algorithm
