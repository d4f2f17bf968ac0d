import hashlib
import hmac
import secrets


def hash_password(password: str) -> str:
    """What we keep of a password: the salt and the hash."""
    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1000)  # expect: python/kdf-too-few-rounds
    return f"{salt.hex()}${digest.hex()}"


def is_same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)
