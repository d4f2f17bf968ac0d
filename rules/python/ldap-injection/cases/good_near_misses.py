import re

import ldap
from flask import request
from ldap.filter import escape_filter_chars, filter_format
from ldap3.utils.conv import escape_filter_chars as escape

BASE = "dc=x"
ATTRIBUTE = "uid"


def escaped(connection, name):
    return connection.search_s(BASE, 2, "(uid=%s)" % escape_filter_chars(name))


def escaped_before(conn, name):
    name = escape(name)
    conn.search(BASE, f"(cn={name})")


def formatted(connection, name):
    return connection.search_s(BASE, 2, filter_format("(uid=%s)", [name]))


def constant(connection):
    return connection.search_s(BASE, ldap.SCOPE_SUBTREE, "(objectClass=person)")


def constant_parts(connection):
    return connection.search_s(BASE, 2, f"({ATTRIBUTE}=*)")


def number(connection):
    return connection.search_s(BASE, 2, f"(uidNumber={int(request.args['n'])})")


def word(conn):
    name = request.args["name"]
    if not name.isalnum():
        return None
    return conn.search(BASE, f"(cn={name})")


def regex(text, name):
    return re.search(f"{name}", text)


def other_search(index, name):
    return index.search("people", f"name:{name}")
