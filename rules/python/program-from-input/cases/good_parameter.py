import subprocess


def run(command):
    return subprocess.run(command, check=True)


def run_with(program, *arguments):
    return subprocess.run([program, *arguments], check=True)
