from pathlib import Path

from Crypto.Cipher import PKCS1_OAEP
from Crypto.PublicKey import RSA


def seal(message: bytes) -> bytes:
    """Encrypt a message so that only the head office can read it."""
    key = RSA.import_key(Path("/etc/shop/office.pem").read_text())
    cipher = PKCS1_OAEP.new(key)
    return cipher.encrypt(message)
