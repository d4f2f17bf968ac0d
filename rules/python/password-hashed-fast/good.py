import hashlib
import secrets

from sqlalchemy.orm import Session

from myshop.models import User


def sign_up(session: Session, name: str, password: str) -> None:
    """Keep a new customer, with the password unreadable."""
    salt = secrets.token_bytes(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28)
    session.add(User(name=name, salt=salt, digest=digest))
    session.commit()
