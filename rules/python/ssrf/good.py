import requests
from flask import Flask, abort, jsonify, request
from urllib.parse import urlsplit
app = Flask(__name__)
HOSTS = {"blog.example.com", "docs.example.com"}

@app.get("/preview")
def preview():
    """The title of a page that somebody links to."""
    url = request.args["url"]
    if urlsplit(url).hostname not in HOSTS:
        abort(400)
    page = requests.get(url, timeout=5, allow_redirects=False)
    return jsonify(length=len(page.text))
