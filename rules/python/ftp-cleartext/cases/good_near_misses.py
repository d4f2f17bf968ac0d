import ftplib

import paramiko


def anonymous(host):
    with ftplib.FTP(host) as server:
        server.login()
        return server.nlst()


def anonymous_by_name(host):
    server = ftplib.FTP(host)
    server.login("anonymous", "guest@example.com")
    return server


def encrypted(host, name, password):
    server = ftplib.FTP_TLS(host)
    server.login(name, password)
    server.prot_p()
    return server


def over_ssh(client: paramiko.SSHClient):
    return client.open_sftp()


def another_login(session, name, password):
    session.login(name, password)
