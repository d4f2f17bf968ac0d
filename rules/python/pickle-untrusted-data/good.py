import json

from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def add_job() -> dict[str, str]:
    """Another service hands us its job."""
    job = json.loads(request.get_data())
    return {"accepted": job["name"]}
