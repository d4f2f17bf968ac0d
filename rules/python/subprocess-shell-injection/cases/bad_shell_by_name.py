import subprocess


def bash(host):
    subprocess.run(["bash", "-c", f"ping -c 1 {host}"])  # expect: python/subprocess-shell-injection


def sh(host):
    subprocess.check_output(["/bin/sh", "-c", "ping -c 1 " + host])  # expect: python/subprocess-shell-injection


def windows(name):
    subprocess.Popen(["cmd.exe", "/c", "type %s" % name])  # expect: python/subprocess-shell-injection
