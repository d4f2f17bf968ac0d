import ldap
from ldap.filter import escape_filter_chars


def find_person(directory: ldap.ldapobject.LDAPObject, name: str) -> list:
    """Everything that the directory knows about a person at work."""
    wanted = f"(&(uid={escape_filter_chars(name)})(active=TRUE))"
    return directory.search_s("ou=people,dc=example", ldap.SCOPE_SUBTREE, wanted)
