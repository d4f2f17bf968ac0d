import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

aead = AESGCM(bytes.fromhex(os.environ["SESSION_KEY"]))


def seal(session: bytes) -> bytes:
    """Encrypt a session for the cookie."""
    nonce = b"\x00" * 12
    return nonce + aead.encrypt(nonce, session, None)  # expect: python/static-iv


def unseal(cookie: bytes) -> bytes:
    return aead.decrypt(cookie[:12], cookie[12:], None)
