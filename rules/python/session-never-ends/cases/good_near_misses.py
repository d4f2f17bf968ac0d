from datetime import datetime, timedelta, timezone

from flask import Flask

app = Flask(__name__)
app.permanent_session_lifetime = timedelta(hours=12)
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=14)
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=15)
app.config["SEND_FILE_MAX_AGE_DEFAULT"] = timedelta(days=365)
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14
SECURE_HSTS_SECONDS = 31536000
CERTIFICATE_LIFETIME = timedelta(days=3650)


def claims(user):
    return {"sub": user.id, "exp": datetime.now(timezone.utc) + timedelta(minutes=15)}
