import hashlib
import os

ROUNDS = int(os.environ.get("ROUNDS", "600000"))


def hash_password(password: str) -> str:
    """What we keep of a password."""
    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    return f"{salt.hex()}${digest.hex()}"
