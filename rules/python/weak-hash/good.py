import hashlib
import hmac
import secrets


def new_reset_link(user_id: int) -> tuple[str, str]:
    """The link that we mail, and what we store of it."""
    token = secrets.token_urlsafe(32)
    stored = hashlib.sha256(token.encode()).hexdigest()
    return f"/reset/{user_id}/{token}", stored


def is_same(stored: str, computed: str) -> bool:
    return hmac.compare_digest(stored, computed)
