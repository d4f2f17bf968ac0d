from flask import request


def percent(client, name):
    client.exec_command("cat /srv/%s" % name)  # expect: python/paramiko-command-built


def added(client, name):
    command = "cat /srv/" + name
    client.exec_command(command, timeout=3)  # expect: python/paramiko-command-built


def formatted(client, name):
    client.exec_command(command="cat {}".format(name))  # expect: python/paramiko-command-built


def whole(client):
    client.exec_command(request.args["command"])  # expect: python/paramiko-command-built


def in_a_shell(client, name):
    shell = client.invoke_shell()
    shell.send("cat " + name + "\n")  # expect: python/paramiko-command-built
