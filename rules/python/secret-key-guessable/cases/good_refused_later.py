import os

SECRET_KEY = os.environ.get("SECRET_KEY", "change-me")
if SECRET_KEY == "change-me":
    raise SystemExit("set SECRET_KEY")
