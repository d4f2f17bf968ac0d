import subprocess
import sys

from flask import request

TOOL = "/usr/bin/file"
PROGRAMS = {"a": ["a", "-v"]}


def argument():
    return subprocess.run(["ping", "-c", "1", "--", request.args["host"]])


def added():
    command = ["ping", "-c", "1", "--"]
    command.append(str(int(request.args["n"])))
    return subprocess.run(command)


def named():
    return subprocess.run([TOOL, "--", request.args["name"]])


def python():
    return subprocess.run([sys.executable, "a.py", "--", request.args["name"]])


def chosen():
    return subprocess.run(PROGRAMS[request.args["program"]])
