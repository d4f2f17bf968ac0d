import os
from datetime import datetime, timedelta, timezone

import jwt

HOURS = int(os.environ.get("SESSION_HOURS", "8"))


def log_in(user_id: int) -> str:
    """The token that the browser sends with each call."""
    until = datetime.now(timezone.utc) + timedelta(hours=HOURS)
    claims = {"sub": str(user_id), "exp": until}
    return jwt.encode(claims, "our shop token secret", algorithm="HS256")  # expect: python/jwt-hard-coded-secret
