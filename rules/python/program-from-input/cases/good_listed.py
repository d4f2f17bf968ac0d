import subprocess

from flask import abort, request


def on_the_list():
    program = request.args["program"]
    if program not in ("uptime", "df"):
        abort(404)
    return subprocess.run([program])


def overwritten():
    program = request.args["program"]
    program = "uptime"
    return subprocess.run([program])
