import hashlib
import secrets

from sqlalchemy.orm import Session

from myshop.models import User


def sign_up(session: Session, name: str, password: str) -> None:
    """Keep a new customer, with the password unreadable."""
    salt = secrets.token_bytes(16)
    digest = hashlib.sha256(salt + password.encode()).digest()  # expect: python/password-hashed-fast
    session.add(User(name=name, salt=salt, digest=digest))
    session.commit()
