from http.cookies import SimpleCookie


def off(response, value):
    response.set_cookie("basket", value, secure=False)  # expect: python/cookie-without-flags
    response.set_cookie("basket", value, secure=True, httponly=False)  # expect: python/cookie-without-flags
    response.set_signed_cookie("basket", value, httponly=False)  # expect: python/cookie-without-flags


def by_hand(value):
    cookie = SimpleCookie()
    cookie["basket"] = value
    cookie["basket"]["httponly"] = False  # expect: python/cookie-without-flags
    return cookie.output()
