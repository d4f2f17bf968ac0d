import json
from pathlib import Path

from cryptography.fernet import Fernet

KEY = b"our-backup-key-of-the-second-office-floor-0="
BACKUPS = Path("/srv/backups")


def back_up(name: str, customers: list[dict[str, str]]) -> None:
    """Encrypt the customers before they leave the house."""
    box = Fernet(KEY)  # expect: python/hard-coded-crypto-key
    text = json.dumps(customers).encode()
    (BACKUPS / f"{name}.bin").write_bytes(box.encrypt(text))
