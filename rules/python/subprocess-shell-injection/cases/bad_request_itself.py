"""The whole command comes from outside: nothing is built here."""

import os
import subprocess

from fastapi import FastAPI
from flask import request

app = FastAPI()


def direct():
    os.system(request.args["command"])  # expect: python/subprocess-shell-injection


def stored():
    command = request.form.get("command", "ls")
    return subprocess.check_output(command, shell=True)  # expect: python/subprocess-shell-injection


@app.get("/run")
async def run(command: str):
    return os.popen(command).read()  # expect: python/subprocess-shell-injection


def in_a_list():
    parts = ["ping", "-c", "1"]
    parts.append(request.json["host"])
    return subprocess.run(" ".join(parts), shell=True)  # expect: python/subprocess-shell-injection


def lambda_handler(event, context):
    return subprocess.getoutput(event["command"])  # expect: python/subprocess-shell-injection
