import asyncio
import os
import subprocess
import sys


def built_before(user):
    command = "id -Gn " + user
    return subprocess.check_output(command, shell=True)  # expect: python/subprocess-shell-injection


def old_formatting(path):
    os.system("tar -xf %s" % path)  # expect: python/subprocess-shell-injection


def new_formatting(path):
    return os.popen("du -sh {}".format(path)).read()  # expect: python/subprocess-shell-injection


def from_the_command_line():
    return subprocess.getoutput(sys.argv[1])  # expect: python/subprocess-shell-injection


async def asynchronous(host):
    await asyncio.create_subprocess_shell(f"ping -c 1 {host}")  # expect: python/subprocess-shell-injection


def over_lines(host):
    subprocess.Popen(  # expect: python/subprocess-shell-injection
        f"ping -c 1 {host}",
        shell=True,
    )


async def by_the_loop(loop, protocol, host):
    await loop.subprocess_shell(protocol, f"ping -c 1 {host}")  # expect: python/subprocess-shell-injection
