"""A folder of real files for engines that cannot take bytes. It never outlives the run.

It is 0700, in memory where the system offers that, and locked while its run lives; what a
killed run left behind is unlocked, so that the next run can tell and remove it.
"""

from __future__ import annotations

import contextlib
import os
import time

try:
    import fcntl
except ImportError:  # Windows has no flock: leftovers there are removed by age alone
    fcntl = None  # type: ignore[assignment]

_PREFIX = "guardrails-run-"
_MEMORY = "/dev/shm"  # noqa: S108 - the folder below it is 0700 and has an unguessable name
_SETTLED_SECONDS = 5.0  # a folder younger than this may not have taken its lock yet


class Workspace:
    """A new folder; whoever makes one removes it."""

    def __init__(self) -> None:
        parent = _parent()
        _remove_leftovers(parent)
        self.folder = os.path.join(parent, _PREFIX + os.urandom(12).hex())
        os.mkdir(self.folder, 0o700)
        self._lock: int | None = _lock(self.folder)
        self._count = 0

    def add(self, text: bytes, ending: str = "") -> str:
        """Write `text` to a new file whose name ends in `ending`, and answer with its path."""
        self._count += 1
        path = os.path.join(self.folder, f"{self._count}{ending}")
        with open(path, "xb") as file:
            file.write(text)
        return path

    def remove(self) -> None:
        """Remove the folder and all in it; a second time does nothing."""
        _remove(self.folder)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _parent() -> str:
    if os.access(_MEMORY, os.W_OK | os.X_OK):
        return _MEMORY
    from tempfile import gettempdir

    return gettempdir()


def _remove(folder: str) -> None:
    """A workspace is flat: files, and no folders below it."""
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, name))
        os.rmdir(folder)


def _lock(folder: str) -> int | None:
    """An open descriptor that holds the folder's lock; None where another run holds it."""
    if fcntl is None:
        return None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def _remove_leftovers(parent: str) -> None:
    """Remove this user's workspaces whose run is dead. Anything odd is left alone."""
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX):
                with contextlib.suppress(OSError):
                    _remove_if_dead(entry)


def _remove_if_dead(entry: os.DirEntry[str]) -> None:
    status = entry.stat(follow_symlinks=False)
    young = time.time() - status.st_mtime < _SETTLED_SECONDS
    if young or not entry.is_dir(follow_symlinks=False):
        return
    if hasattr(os, "getuid") and status.st_uid != os.getuid():
        return
    descriptor = _lock(entry.path)
    if descriptor is not None:
        _remove(entry.path)
        os.close(descriptor)
