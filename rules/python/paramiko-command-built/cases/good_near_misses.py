import shlex

COMMAND = "uptime"


def constant(client):
    client.exec_command("uptime")
    client.exec_command(f"{COMMAND} -p")


def quoted(client, name):
    client.exec_command("cat " + shlex.quote(name))


def quoted_before(client, name):
    name = shlex.quote(name)
    client.exec_command(f"cat {name}")


def number(client, pid):
    client.exec_command(f"kill {int(pid)}")


def only_a_number_fits(client, pid):
    client.exec_command("kill %d" % pid)


def one_of_two(client, quick):
    client.exec_command("reboot " + ("now" if quick else "+5"))
