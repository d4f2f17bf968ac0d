import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["LINK_KEY"])


def seal(message: bytes) -> bytes:
    """Encrypt what we hand to the browser."""
    cipher = AES.new(KEY, AES.MODE_CTR)  # expect: python/unauthenticated-encryption
    return cipher.nonce + cipher.encrypt(message)
