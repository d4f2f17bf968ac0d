import os

import jwt
from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["JWT_KEY"]


@app.get("/invoices")
def invoices() -> list[str]:
    token = request.headers["Authorization"].removeprefix("Bearer ")
    user = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False})  # expect: python/jwt-not-verified
    if "billing" not in user["roles"]:
        abort(403)
    return ["2025-001", "2025-002"]
