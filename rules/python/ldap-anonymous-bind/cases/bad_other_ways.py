import ldap
from ldap3 import ANONYMOUS, Connection


def nothing(uri):
    directory = ldap.initialize(uri)
    directory.simple_bind_s()  # expect: python/ldap-anonymous-bind
    return directory


def empty(directory, name):
    directory.simple_bind_s(f"uid={name},dc=example", "")  # expect: python/ldap-anonymous-bind


def old(uri, name):
    directory = ldap.initialize(uri)
    directory.bind_s(name, "", ldap.AUTH_SIMPLE)  # expect: python/ldap-anonymous-bind


def of_ldap3(server):
    return Connection(server, authentication=ANONYMOUS)  # expect: python/ldap-anonymous-bind
