import os

import jwt
from fastapi import Cookie, FastAPI

app = FastAPI()
KEY = os.environ["JWT_KEY"]


@app.get("/me")
def me(token: str = Cookie()) -> dict[str, str]:
    claims = jwt.decode(token, KEY, algorithms=["HS256", "none"])  # expect: python/jwt-none-algorithm
    return {"user": claims["sub"]}
