import json
import os
from pathlib import Path

from Crypto.Cipher import DES3
from Crypto.Random import get_random_bytes


def save_card(number: str, folder: Path) -> None:
    """Keep a customer's card for the next order."""
    key = bytes.fromhex(os.environ["CARD_KEY"])
    nonce = get_random_bytes(16)
    cipher = DES3.new(key, DES3.MODE_EAX, nonce=nonce)  # expect: python/broken-cipher
    text, tag = cipher.encrypt_and_digest(number.encode())
    card = {"nonce": nonce.hex(), "tag": tag.hex(), "text": text.hex()}
    (folder / "card.json").write_text(json.dumps(card))
