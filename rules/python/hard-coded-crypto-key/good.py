import json
import os
from pathlib import Path

from cryptography.fernet import Fernet

KEY = os.environ["BACKUP_KEY"]
BACKUPS = Path("/srv/backups")


def back_up(name: str, customers: list[dict[str, str]]) -> None:
    """Encrypt the customers before they leave the house."""
    box = Fernet(KEY)
    text = json.dumps(customers).encode()
    (BACKUPS / f"{name}.bin").write_bytes(box.encrypt(text))
