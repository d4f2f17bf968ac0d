"""A Semgrep definition as it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from msgspec import Struct


class Definition(Struct, frozen=True):
    """One Semgrep definition. `text` is its JSON.

    One of `words` is in every text that it finds something in; without any, nobody knows.
    `include` are the names of the files that it looks at; empty for all.
    """

    id: str
    languages: tuple[str, ...]
    text: str
    words: tuple[str, ...] = ()
    include: tuple[str, ...] = ()

    def looks_at(self, path: str) -> bool:
        """Whether a file of this name may be one of its own; Semgrep decides."""
        return not self.include or any(_may_fit(glob, path) for glob in self.include)

    def may_find(self, texts: Iterable[bytes]) -> bool:
        """Whether one of the texts holds one of its words."""
        words = [word.encode() for word in self.words]
        return not words or any(word in text for text in texts for word in words)


def _may_fit(glob: str, path: str) -> bool:
    """A glob without a slash fits a file or a folder above it; of others the last part is asked."""
    *folders, name = path.split("/")
    above, _, last = glob.rstrip("/").rpartition("/")
    if above:
        return "." not in last or fnmatchcase(name, last)
    return any(fnmatchcase(part, last) for part in (*folders, name))
