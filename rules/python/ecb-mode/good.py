import base64
import os

from Crypto.Cipher import AES

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def seal(note: str) -> str:
    """Encrypt a patient's note for the database."""
    cipher = AES.new(KEY, AES.MODE_GCM)
    text, tag = cipher.encrypt_and_digest(note.encode())
    return base64.b64encode(cipher.nonce + tag + text).decode()
