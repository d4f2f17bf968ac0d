import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    """The title of a page that somebody links to."""
    url = request.args["url"]
    page = requests.get(url, timeout=5)  # expect: python/ssrf
    return jsonify(length=len(page.text))
