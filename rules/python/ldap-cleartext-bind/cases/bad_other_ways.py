import ldap
from ldap3 import ALL, Connection, Server


def literal(user, password):
    directory = ldap.initialize("ldap://10.0.0.4:389")
    directory.bind_s(user, password)  # expect: python/ldap-cleartext-bind
    return directory


def added(host, user, password):
    directory = ldap.initialize("ldap://" + host)
    directory.simple_bind_s(user, password)  # expect: python/ldap-cleartext-bind
    return directory


def of_ldap3(user, password):
    server = Server("directory.example.com", get_info=ALL)
    return Connection(server, user=user, password=password, auto_bind=True)  # expect: python/ldap-cleartext-bind
