import ftplib
from ftplib import FTP
from urllib.request import urlopen


def at_once(host, user, password):
    return ftplib.FTP(host, user, password)  # expect: python/ftp-cleartext


def keywords(host, name, password):
    return FTP(host=host, user=name, passwd=password)  # expect: python/ftp-cleartext


def assigned(host, name, password):
    server = FTP()
    server.connect(host, 21)
    server.login(user=name, passwd=password)  # expect: python/ftp-cleartext
    return server


def files_in_clear(host, name, password):
    server = ftplib.FTP_TLS(host)
    server.login(name, password)  # expect: python/ftp-cleartext
    return server.nlst()
