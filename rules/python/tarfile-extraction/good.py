import tarfile
from pathlib import Path


def unpack_theme(upload: Path, themes: Path) -> Path:
    """Unpack a theme that a customer uploaded."""
    target = themes / upload.stem
    with tarfile.open(upload) as archive:
        archive.extractall(target, filter="data")
    return target
