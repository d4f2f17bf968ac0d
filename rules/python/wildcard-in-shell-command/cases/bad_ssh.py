def back_up(client):
    client.exec_command("cd /srv/uploads; tar czf /backup/a.tgz *")  # expect: python/wildcard-in-shell-command
