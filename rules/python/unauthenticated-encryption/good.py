import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["LINK_KEY"])


def seal(message: bytes) -> bytes:
    """Encrypt what we hand to the browser."""
    cipher = AES.new(KEY, AES.MODE_GCM)
    text, tag = cipher.encrypt_and_digest(message)
    return cipher.nonce + tag + text
