import os
import shlex
import subprocess
import sys

TOOL = "convert"


def constant():
    subprocess.run("ls -l | wc -l", shell=True, check=True)
    os.system("clear")


def constant_parts():
    subprocess.run("ls " + "-l", shell=True, check=True)
    subprocess.run(f"{TOOL} --version", shell=True, check=True)


def quoted(path):
    subprocess.run(f"du -sh {shlex.quote(path)} | cut -f1", shell=True, check=True)


def quoted_before(path):
    path = shlex.quote(path)
    subprocess.run(f"du -sh {path} | cut -f1", shell=True, check=True)


def list_without_a_shell(path):
    subprocess.run([sys.executable, "-m", "tarfile", "-e", path], check=True)


def shell_is_off(path):
    subprocess.run(f"/usr/bin/{path}", shell=False, check=True)


def only_the_folder_is_built(name):
    subprocess.run("make", shell=True, check=True, cwd=f"/srv/{name}")


def a_number(pid):
    subprocess.run(f"renice 10 {int(pid)}", shell=True, check=True)


def each_quoted(paths):
    subprocess.run("du -sh " + " ".join(map(shlex.quote, paths)), shell=True, check=True)
    subprocess.run("du -sh " + " ".join(shlex.quote(path) for path in paths), shell=True, check=True)
    command = " ".join([shlex.quote(path) for path in paths])
    subprocess.run(f"du -sh {command}", shell=True, check=True)


def only_a_number_fits(pid):
    os.system("renice 10 %d" % pid)


def one_of_two(loud):
    subprocess.run("make " + ("-v" if loud else "-s"), shell=True, check=True)
