import ldap
from ldap3 import AUTO_BIND_TLS_BEFORE_BIND, Connection, Server


def upgraded(user, password):
    directory = ldap.initialize("ldap://directory.example.com")
    directory.start_tls_s()
    directory.simple_bind_s(user, password)
    return directory


def encrypted(user, password):
    server = Server("directory.example.com", use_ssl=True)
    return Connection(server, user=user, password=password)


def by_address(user, password):
    server = Server("ldaps://directory.example.com")
    return Connection(server, user=user, password=password)


def before_the_bind(user, password):
    server = Server("directory.example.com")
    return Connection(server, user=user, password=password, auto_bind=AUTO_BIND_TLS_BEFORE_BIND)


def nobody():
    directory = ldap.initialize("ldap://directory.example.com")
    return directory.search_s("dc=example", 2)


def chosen(url, user, password):
    directory = ldap.initialize(url)
    directory.simple_bind_s(user, password)
    return directory
