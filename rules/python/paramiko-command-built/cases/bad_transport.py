def run(transport, user):
    channel = transport.open_session()
    channel.exec_command("id {name}".format(name=user))  # expect: python/paramiko-command-built
