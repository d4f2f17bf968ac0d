from flask import Flask, request

from shop.models import db
from shop.people import current_user

app = Flask(__name__)


@app.post("/profile")
def profile():
    """Change what the visitor typed into the form."""
    user = current_user()
    for name, value in request.json.items():
        setattr(user, name, value)  # expect: python/mass-assignment
    db.session.commit()
    return {"saved": True}
