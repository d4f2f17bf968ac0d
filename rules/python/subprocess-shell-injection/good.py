import subprocess
from pathlib import Path


def thumbnail(folder: Path, name: str) -> Path:
    """Make a small copy of an uploaded picture."""
    target = folder / "thumbnail.png"
    subprocess.run(["convert", folder / name, "-resize", "200x", target], check=True)
    return target
