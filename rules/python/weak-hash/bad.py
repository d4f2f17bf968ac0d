import hashlib
from pathlib import Path

APPROVED = Path("/srv/approved")


def name_of(plugin: Path) -> str:
    """The same for two files only if they are the same."""
    return hashlib.md5(plugin.read_bytes()).hexdigest()  # expect: python/weak-hash


def approve(plugin: Path) -> None:
    """Somebody has read this plugin and found no harm in it."""
    (APPROVED / name_of(plugin)).touch()


def may_install(plugin: Path) -> bool:
    return (APPROVED / name_of(plugin)).exists()
