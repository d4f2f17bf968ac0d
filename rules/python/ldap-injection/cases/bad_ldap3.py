from ldap3 import ALL_ATTRIBUTES, Connection, Server


def search(name):
    conn = Connection(Server("ldap://x"), auto_bind=True)
    conn.search("dc=x", f"(cn={name})", attributes=ALL_ATTRIBUTES)  # expect: python/ldap-injection
    return conn.entries


def keyword(conn, name, unit):
    conn.search(search_base="dc=x", search_filter="(&(cn={})(ou={}))".format(name, unit))  # expect: python/ldap-injection


class Directory:
    def __init__(self, connection):
        self.connection = connection

    def pages(self, name):
        self.connection.extend.standard.paged_search("dc=x", "(cn=%s)" % name)  # expect: python/ldap-injection
