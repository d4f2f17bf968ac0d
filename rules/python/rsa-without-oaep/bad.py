from pathlib import Path

from Crypto.Cipher import PKCS1_v1_5
from Crypto.PublicKey import RSA


def seal(message: bytes) -> bytes:
    """Encrypt a message so that only the head office can read it."""
    key = RSA.import_key(Path("/etc/shop/office.pem").read_text())
    cipher = PKCS1_v1_5.new(key)  # expect: python/rsa-without-oaep
    return cipher.encrypt(message)
