import subprocess
from pathlib import Path


def thumbnail(folder: Path, name: str) -> Path:
    """Make a small copy of an uploaded picture."""
    target = folder / "thumbnail.png"
    subprocess.run(f"convert {folder / name} -resize 200x {target}", shell=True, check=True)  # expect: python/subprocess-shell-injection
    return target
