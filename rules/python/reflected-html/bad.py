from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    """What was found, or that nothing was."""
    word = request.args.get("q", "")
    return f"<h1>Nothing found for {word}</h1>"  # expect: python/reflected-html
