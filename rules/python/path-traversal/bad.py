from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
REPORTS = Path("/srv/reports")


@app.get("/report")
def report():
    """One of the monthly reports."""
    path = (REPORTS / request.args["name"]).resolve()
    if not path.exists():
        abort(404)
    return send_file(path)  # expect: python/path-traversal
