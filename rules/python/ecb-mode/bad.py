import base64
import os

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

KEY = bytes.fromhex(os.environ["NOTES_KEY"])


def seal(note: str) -> str:
    """Encrypt a patient's note for the database."""
    cipher = AES.new(KEY, AES.MODE_ECB)  # expect: python/ecb-mode
    text = cipher.encrypt(pad(note.encode(), AES.block_size))
    return base64.b64encode(text).decode()
