import subprocess

from flask import request


def harmless_program():
    subprocess.run(["echo", request.args["text"]], check=True)


def parameter(branch):
    subprocess.run(["git", "log", branch], check=True)


def constant():
    subprocess.run(["git", "log", "main"], check=True)
