import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
CHECKS = {"web": ["ping", "-c", "1", "web1"], "mail": ["ping", "-c", "1", "mail1"]}


@app.get("/check")
def check():
    """See whether a machine answers."""
    command = CHECKS[request.args["machine"]]
    result = subprocess.run(command, capture_output=True, text=True)
    return {"output": result.stdout}
