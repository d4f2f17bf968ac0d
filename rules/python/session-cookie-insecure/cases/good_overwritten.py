import os

SESSION_COOKIE_SECURE = False
SESSION_COOKIE_SECURE = os.environ.get("HTTPS") == "1"
