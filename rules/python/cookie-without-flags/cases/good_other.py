from http.cookies import SimpleCookie


def jar(session, value):
    session.cookies.set("session", value)
    cookie = SimpleCookie()
    cookie["session"] = value
    cookie["session"]["httponly"] = True
    cookie["session"]["secure"] = True
    return cookie
