import sys
import subprocess
import urllib.request
from pathlib import Path

ADDRESS = "https://tools.example.com/migrate.py"
KNOWN = Path(__file__).with_name("migrate.py")


def migrate(database: str) -> None:
    """Bring a database up to date with the newest script."""
    target = "/srv/shop/migrate.py"
    urllib.request.urlretrieve(ADDRESS, target)
    subprocess.run([sys.executable, target, database], check=True)  # expect: python/downloaded-code-run
