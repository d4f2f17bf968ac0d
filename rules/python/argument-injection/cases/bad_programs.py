import asyncio
import subprocess

from flask import request


def curl():
    return subprocess.check_output(["curl", "-s", request.args["url"]])  # expect: python/argument-injection


def tar():
    subprocess.call(["/bin/tar", "-xf", "a.tar", request.args["member"]])  # expect: python/argument-injection


def ssh():
    host = request.json["host"]
    return subprocess.Popen(["ssh", host, "uptime"])  # expect: python/argument-injection


async def asynchronous():
    await asyncio.create_subprocess_exec("wget", request.args["url"])  # expect: python/argument-injection
