"""A Semgrep definition as it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class Definition:
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
        """Whether a file of this name may be one of its own; folders are for Semgrep to judge."""
        name = path.rpartition("/")[2]
        globs = [pattern.rpartition("/")[2] for pattern in self.include]
        return not globs or any("." not in glob or fnmatchcase(name, glob) for glob in globs)

    def may_find(self, texts: Iterable[bytes]) -> bool:
        """Whether one of the texts holds one of its words."""
        words = [word.encode() for word in self.words]
        return not words or any(word in text for text in texts for word in words)
