import os

import ldap

SERVER = "ldap://directory.example.com"


def is_password_of(name: str, password: str) -> bool:
    """Whether the directory knows this employee with this password."""
    directory = ldap.initialize(SERVER)
    directory.set_option(ldap.OPT_NETWORK_TIMEOUT, int(os.environ.get("TIMEOUT", "5")))
    try:
        directory.simple_bind_s(f"{name}@example.com", password)  # expect: python/ldap-cleartext-bind
    except ldap.INVALID_CREDENTIALS:
        return False
    return bool(password)
