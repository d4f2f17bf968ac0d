from fastapi import Cookie, FastAPI, HTTPException
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.get("/a")
def cookie():
    role = request.cookies.get("user_role", "guest")
    if role in ("admin", "owner"):  # expect: python/role-from-client
        return "secret"
    return ""


@app.get("/b")
def header():
    if request.headers.get("X-Admin") == "true":  # expect: python/role-from-client
        return "secret"
    return ""


@app.get("/c")
def query():
    if request.args.get("admin"):  # expect: python/role-from-client
        return "secret"
    return ""


def django(request):
    admin = request.COOKIES.get("is_admin")
    if admin == "1":  # expect: python/role-from-client
        return "secret"
    if request.META["HTTP_X_ROLE"] == "admin":  # expect: python/role-from-client
        return "secret"
    return request.GET.get("is_admin") == "true"  # expect: python/role-from-client


@api.get("/d")
async def fast(is_admin: str = Cookie(default="")):
    if is_admin != "yes":  # expect: python/role-from-client
        raise HTTPException(403)
    return "secret"
