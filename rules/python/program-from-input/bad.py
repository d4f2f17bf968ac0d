import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/check")
def check():
    """See whether a machine answers."""
    command = shlex.split(request.args["command"])
    result = subprocess.run(command, capture_output=True, text=True)  # expect: python/program-from-input
    return {"output": result.stdout}
