import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/import")
def import_repository():
    """Fetch a customer's repository."""
    url = request.form["url"]
    subprocess.run(["git", "clone", "--", url, "/srv/import"], check=True)
    return {"done": True}
