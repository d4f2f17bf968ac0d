"""A Semgrep definition as it is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase

from msgspec import Struct

IsThere = Callable[[str], bool]
"""Whether a word stands in one of the texts at hand."""


def any_there(words: Sequence[str], is_there: IsThere) -> bool:
    """Whether one of the words is there; of no words at all nobody knows, so they may be."""
    return not words or any(map(is_there, words))


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

    def may_match(self, is_there: IsThere) -> bool:
        """Whether one of its words is there."""
        return any_there(self.words, is_there)


def _may_fit(glob: str, path: str) -> bool:
    """A glob without a slash fits a file or a folder above it; of others the last part is asked."""
    *folders, name = path.split("/")
    above, _, last = glob.rstrip("/").rpartition("/")
    if above:
        return "." not in last or fnmatchcase(name, last)
    return any(fnmatchcase(part, last) for part in (*folders, name))
