import hashlib
import os

SALT = b"shop-accounts"
ROUNDS = int(os.environ.get("ROUNDS", "600000"))


def hash_password(password: str) -> str:
    """What we keep of a password."""
    salt = SALT
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)  # expect: python/static-salt
    return f"{salt.hex()}${digest.hex()}"
