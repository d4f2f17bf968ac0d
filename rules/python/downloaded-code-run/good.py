import sys
import subprocess
import urllib.request
from pathlib import Path

ADDRESS = "https://tools.example.com/migrate.py"
KNOWN = Path(__file__).with_name("migrate.py")


def migrate(database: str) -> None:
    """Bring a database up to date with the script of this version."""
    subprocess.run([sys.executable, KNOWN, database], check=True)
