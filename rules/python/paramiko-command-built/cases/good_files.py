def fetch(client, name):
    with client.open_sftp() as files:
        files.get("/srv/" + name, "/tmp/a")


def joined(client, arguments):
    command = shlex_join(arguments)
    client.exec_command(command)


def shlex_join(arguments):
    import shlex

    return shlex.join(arguments)
