import subprocess

from flask import abort, request


def dashes():
    subprocess.run(["git", "clone", "--", request.form["url"]], check=True)


def of_an_option():
    subprocess.run(["git", "commit", "-m", request.form["message"]], check=True)


def glued():
    subprocess.run(["git", "log", f"--author={request.args['author']}"], check=True)


def checked():
    branch = request.args["branch"]
    if branch.startswith("-"):
        abort(400)
    subprocess.run(["git", "log", branch], check=True)


def on_the_list():
    branch = request.args["branch"]
    if branch not in ("main", "dev"):
        abort(400)
    subprocess.run(["git", "log", branch], check=True)
