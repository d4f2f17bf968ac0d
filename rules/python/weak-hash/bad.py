import hashlib
import hmac
import secrets


def new_reset_link(user_id: int) -> tuple[str, str]:
    """The link that we mail, and what we store of it."""
    token = secrets.token_urlsafe(32)
    stored = hashlib.md5(token.encode()).hexdigest()  # expect: python/weak-hash
    return f"/reset/{user_id}/{token}", stored


def is_same(stored: str, computed: str) -> bool:
    return hmac.compare_digest(stored, computed)
