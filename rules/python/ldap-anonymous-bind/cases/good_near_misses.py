import ldap
from ldap3 import SIMPLE, Connection


def with_a_password(uri, name, password):
    directory = ldap.initialize(uri)
    directory.simple_bind_s(name, password)
    return directory


def of_ldap3(server, name, password):
    return Connection(server, user=name, password=password, authentication=SIMPLE)


def another(socket):
    socket.bind(("", 0))
    return socket.simple_bind("", 1)
