import os
import subprocess

from flask import request


def in_front():
    subprocess.run(["curl", f"https://example.com/{request.args['page']}"], check=True)
    subprocess.run(["curl", "https://example.com/" + request.args["page"]], check=True)


def path():
    name = os.path.join("/srv", os.path.basename(request.args["name"]))
    subprocess.run(["tar", "-xf", name], check=True)


def number():
    subprocess.run(["git", "log", "-n", str(int(request.args["n"]))], check=True)
