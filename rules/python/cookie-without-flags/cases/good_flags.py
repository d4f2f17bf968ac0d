def flags(response, token, settings, options):
    response.set_cookie("session", token, httponly=True, secure=True)
    response.set_cookie("session", token, httponly=True, secure=settings.SESSION_COOKIE_SECURE)
    response.set_cookie("session", token, **options)
    response.set_cookie("session", "", max_age=0)
    response.set_cookie("theme", "dark")
    response.set_cookie("csrftoken", token, httponly=False, secure=True)
    response.set_cookie("language", "de", httponly=False)
    response.delete_cookie("session")
