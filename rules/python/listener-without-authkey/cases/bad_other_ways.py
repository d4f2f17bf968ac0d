import multiprocessing.connection
from multiprocessing import connection


def whole(port):
    return multiprocessing.connection.Listener(("0.0.0.0", port), backlog=5)  # expect: python/listener-without-authkey


def keyword(host):
    return connection.Listener(address=(host, 6000))  # expect: python/listener-without-authkey


def nothing(path):
    return connection.Listener(path, authkey=None)  # expect: python/listener-without-authkey
