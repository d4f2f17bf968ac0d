import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["LINK_KEY"])


def unseal(sealed: bytes) -> bytes:
    """Decrypt what the browser hands back."""
    nonce, tag, text = sealed[:12], sealed[12:28], sealed[28:]
    cipher = AES.new(KEY, AES.MODE_GCM, nonce=nonce)
    return cipher.decrypt_and_verify(text, tag)
