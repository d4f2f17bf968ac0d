from flask import Flask

app = Flask(__name__)
app.config["SESSION_COOKIE_HTTPONLY"] = False  # expect: python/session-cookie-insecure
app.config.update(
    SESSION_COOKIE_SECURE=False,  # expect: python/session-cookie-insecure
    SESSION_COOKIE_SAMESITE="Lax",
)
app.config["REMEMBER_COOKIE_SECURE"] = False  # expect: python/session-cookie-insecure
app.config["JWT_COOKIE_SECURE"] = False  # expect: python/session-cookie-insecure
app.config.update({"REMEMBER_COOKIE_HTTPONLY": False})  # expect: python/session-cookie-insecure


class Production:
    SESSION_COOKIE_SECURE = False  # expect: python/session-cookie-insecure
