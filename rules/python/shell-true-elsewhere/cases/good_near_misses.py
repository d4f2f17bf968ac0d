import shlex

from tools import execute, run_command

IMAGE = "shop"


def build(name, folder, command):
    execute("make", shell=True)
    execute(["make", "-C", folder], shell=False)
    execute(f"docker build -t {IMAGE} .", shell=True)
    execute(f"docker push {shlex.quote(name)}", shell=True)
    execute("make " + "clean", shell=True)
    run_command(command, shell=True)
    run_command(f"make {name}", shell=False)
