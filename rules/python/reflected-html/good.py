from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/search")
def search():
    """What was found, or that nothing was."""
    word = request.args.get("q", "")
    return f"<h1>Nothing found for {escape(word)}</h1>"
