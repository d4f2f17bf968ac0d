from subprocess import getoutput, run


def pack():
    getoutput("zip -r a.zip *")  # expect: python/wildcard-in-shell-command
    run("tar cf a.tar *", check=True, shell=True)  # expect: python/wildcard-in-shell-command
