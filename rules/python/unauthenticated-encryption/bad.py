import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["LINK_KEY"])


def unseal(sealed: bytes) -> bytes:
    """Decrypt what the browser hands back."""
    nonce, text = sealed[:8], sealed[8:]
    cipher = AES.new(KEY, AES.MODE_CTR, nonce=nonce)
    return cipher.decrypt(text)  # expect: python/unauthenticated-encryption
