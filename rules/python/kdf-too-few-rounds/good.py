import hashlib
import hmac
import secrets


def hash_password(password: str) -> str:
    """What we keep of a password: the salt and the hash."""
    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    return f"{salt.hex()}${digest.hex()}"


def is_same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)
