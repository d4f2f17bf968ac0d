from flask import Flask, abort, redirect, request, session

from shop.people import check_password

app = Flask(__name__)


@app.post("/login")
def login():
    user = check_password(request.form["name"], request.form["password"])
    if user is None:
        abort(403)
    session["user_id"] = user.id
    session["role"] = request.form.get("role", "customer")  # expect: python/session-from-input
    return redirect("/")
