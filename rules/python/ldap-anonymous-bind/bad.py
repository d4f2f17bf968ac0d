import ldap

SERVER = "ldaps://directory.example.com"


def mail_of(name: str) -> str:
    """The address that the directory knows of an employee."""
    directory = ldap.initialize(SERVER)
    directory.simple_bind_s("", "")  # expect: python/ldap-anonymous-bind
    entry = directory.read_s(f"uid={ldap.dn.escape_dn_chars(name)},dc=example")
    return entry["mail"][0].decode()
