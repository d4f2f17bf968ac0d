from authlib.jose import JsonWebToken, jwt


def of_authlib(token, key):
    return jwt.decode(token, key)


def told_before(token, key):
    return JsonWebToken(["RS256"]).decode(token, key)
