import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def add_job() -> dict[str, str]:
    """Another service hands us its job."""
    job = pickle.loads(request.get_data())  # expect: python/pickle-untrusted-data
    return {"accepted": job["name"]}
