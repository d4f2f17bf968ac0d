"""What is kept between runs: compiled rules. Never results, never a line of anybody's code.

Every entry begins with the SHA-256 of the rest, so that a damaged one counts as absent.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time

_KEPT_SECONDS = 30 * 24 * 3600


def folder() -> str:
    """Where entries are: GUARDRAILS_CACHE_DIR, or the user's cache folder."""
    chosen = os.environ.get("GUARDRAILS_CACHE_DIR")
    if chosen:
        return chosen
    if sys.platform == "linux":  # as platformdirs finds it, which takes longer than all the rest
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "guardrails")
    from platformdirs import user_cache_dir

    return user_cache_dir("guardrails", appauthor=False)


def load(kind: str, key: str) -> bytes | None:
    """The entry, or None where there is none, or it is damaged, or somebody else's."""
    try:
        with open(_path(kind, key), "rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            digest, content = file.read(32), file.read()
    except OSError:
        return None
    return content if hashlib.sha256(content).digest() == digest else None


def store(kind: str, key: str, content: bytes) -> None:
    """Keep an entry, atomically. A cache that cannot be written is a slower run, no more."""
    from tempfile import mkstemp  # only here: a commit finds what it needs

    path = _path(kind, key)
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        _forget_old(os.path.dirname(path))
        descriptor, partial = mkstemp(dir=os.path.dirname(path))
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(content).digest() + content)
            os.replace(partial, path)
        except OSError:  # a full disk, it may be: each try would make it fuller
            os.unlink(partial)


def _path(kind: str, key: str) -> str:
    return os.path.join(folder(), f"{kind}-{key}")


def _forget_old(folder: str) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                if entry.is_file() and time.time() - entry.stat().st_mtime > _KEPT_SECONDS:
                    os.unlink(entry.path)
