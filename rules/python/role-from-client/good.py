from flask import Flask, abort, render_template, request
from flask_login import current_user, login_required

from shop.models import User

app = Flask(__name__)


@app.get("/users")
@login_required
def users() -> str:
    if current_user.role != "admin":
        abort(403)
    return render_template("users.html", users=User.query.all(), me=current_user)
