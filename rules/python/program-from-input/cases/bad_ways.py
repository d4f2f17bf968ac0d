import os
import subprocess

from flask import request


def first():
    return subprocess.check_output([request.args["program"], "--version"])  # expect: python/program-from-input


def split():
    return subprocess.Popen(request.form["command"].split())  # expect: python/program-from-input


def whole():
    subprocess.call(request.json["command"])  # expect: python/program-from-input


def replaced():
    os.execvp(request.args["program"], ["a"])  # expect: python/program-from-input


def spawned():
    os.spawnlp(os.P_WAIT, request.args["program"], "a")  # expect: python/program-from-input
