import ldap
from flask import request


def percent(connection, name):
    return connection.search_s("dc=x", ldap.SCOPE_SUBTREE, "(uid=%s)" % name, ["mail"])  # expect: python/ldap-injection


def direct():
    connection = ldap.initialize("ldaps://x")
    return connection.search_ext_s("dc=x", 2, filterstr=request.args["filter"])  # expect: python/ldap-injection


def added(connection, name):
    wanted = "(uid=" + name + ")"
    return connection.search_st("dc=x", 2, wanted)  # expect: python/ldap-injection


def name_itself():
    connection = ldap.initialize("ldaps://x")
    user = "uid=" + request.form["user"] + ",dc=x"
    connection.simple_bind_s(user, request.form["password"])  # expect: python/ldap-injection
