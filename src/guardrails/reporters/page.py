"""What the place that is written to can show."""

from __future__ import annotations

from msgspec import Struct


class Page(Struct, frozen=True):
    """A terminal, a pipe or a file.

    `width` is in characters. `links` allows links behind words (OSC 8); without them, addresses
    are written out. Text shows paths relative to `cwd`.
    """

    width: int
    color: bool
    links: bool
    cwd: str

    @classmethod
    def plain(cls, cwd: str) -> Page:
        """A file: no colour, and room for long lines."""
        return cls(width=100, color=False, links=False, cwd=cwd)
