import os
import shlex
import subprocess

from flask import abort, request

COMMANDS = {"disk": "df -h", "memory": "free -m"}


def chosen():
    os.system(COMMANDS[request.args["what"]])


def on_the_list():
    unit = request.args["unit"]
    if unit not in ("web", "mail"):
        abort(400)
    os.system("systemctl restart " + unit)


def refused(unit):
    if unit not in ("web", "mail"):
        raise ValueError(unit)
    os.system(f"systemctl restart {unit}")


def quoted():
    subprocess.run("du -sh " + shlex.quote(request.args["name"]), shell=True)


def shell_by_name():
    subprocess.run(["bash", "-c", "ls | wc -l"])
    subprocess.run(["bash", "script.sh", request.args["name"]])


def number(pid: int):
    os.system(f"kill {pid}")


def overwritten():
    command = request.args["command"]
    command = "ls"
    os.system(command)
