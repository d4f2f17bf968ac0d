from datetime import datetime, timedelta, timezone

from flask import Flask

app = Flask(__name__)
app.permanent_session_lifetime = timedelta(days=3650)  # expect: python/session-never-ends
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=365)  # expect: python/session-never-ends
SESSION_COOKIE_AGE = 60 * 60 * 24 * 365 * 10  # expect: python/session-never-ends
SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(days=400)}  # expect: python/session-never-ends
JWT_ACCESS_TOKEN_EXPIRES = timedelta(days=1000)  # expect: python/session-never-ends


def claims(user):
    return {"sub": user.id, "exp": datetime.now(timezone.utc) + timedelta(days=3650)}  # expect: python/session-never-ends
