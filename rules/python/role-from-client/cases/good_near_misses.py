from flask import Flask, request, session
from flask_login import current_user

app = Flask(__name__)


@app.get("/a")
def kept_here(serializer):
    if session.get("role") == "admin":
        return "secret"
    if current_user.role == "admin":
        return "secret"
    data = serializer.loads(request.cookies["role"])
    if data == "admin":
        return "secret"
    if request.cookies.get("theme") == "dark":
        return "dark"
    if request.headers.get("Accept") == "text/plain":
        return "text"
    return ""


@app.get("/b")
def listed(User):
    role = request.args.get("role")
    return User.query.filter_by(role=role).all()


@app.post("/c")
def form(user):
    if request.form.get("role") == "editor":
        user.invite()
    return ""
