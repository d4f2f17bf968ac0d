"""One text to look at, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from guardrails.model.code import Code
from guardrails.model.language import Language
from guardrails.model.place import Lines, Place, Span


class Origin(str, Enum):
    """Where the bytes of a target came from."""

    FILE = "file"
    STAGED = "staged"
    COMMIT = "commit"
    STDIN = "stdin"
    HISTORY = "history"
    MESSAGE = "message"
    ARCHIVE = "archive"
    EXAMPLE = "example"

    @property
    def is_past(self) -> bool:
        """Whether git keeps the text as it is: nobody can put a comment into it."""
        return self in (Origin.HISTORY, Origin.MESSAGE)


class Before(Struct, frozen=True):
    """The version that a change started from: its path then, and its blob in git."""

    path: str
    blob: str


class Source(Struct, frozen=True, eq=False):
    """Where a text comes from. Two sources are the same only if they are one object.

    `path` is relative to the scan's root, with `/`; bytes that are not UTF-8 are surrogates.
    `blob` is the text's object in git; for a message, the commit or tag that it belongs to.
    """

    path: str
    language: Language
    origin: Origin
    blob: str = ""
    before: Before | None = None


@dataclass(frozen=True, eq=False)
class Target:
    """One text to look at. A finding keeps its source only: texts fill the memory.

    `text` is what every engine sees: the file's bytes, without a byte order mark, and turned
    into UTF-8 where the file was UTF-16. It stays out of `repr`, because it may hold secrets.
    `cells` is the code of a notebook. `fresh` are the parts that an earlier target of the same
    path does not hold; None for all.
    """

    source: Source
    text: bytes = field(repr=False)
    fresh: tuple[Span, ...] | None = None
    cells: Code | None = None

    @property
    def path(self) -> str:
        return self.source.path

    @property
    def language(self) -> Language:
        return self.source.language

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def code(self) -> Code:
        """What engines parse: the text, or of a notebook its cells."""
        return self.cells or Code(self.text, self.language)

    def place(self, span: Span) -> Place:
        """Where bytes of the text are for a person; in a notebook, the cell and its line, too."""
        place = self.lines.place(self.path, span)
        return replace(place, cell=self.cells.in_cell(span.start)) if self.cells else place


class LeftOut(Struct, frozen=True):
    """A file that was not looked at, and why. `expected` says that this is as configured.

    `damaged` says that git has lost it: nobody knows what was in there, or below it.
    """

    path: str
    reason: str
    expected: bool = True
    damaged: bool = False


class Collected(Struct, frozen=True):
    """All that a request named, read while it is asked for: it may not fit into memory.

    `root` is what paths are relative to. `empty_because` says why there is nothing, where
    `made` yields nothing. `notes` say in whole sentences what was not part of it.
    """

    root: str
    made: Iterator[Target | LeftOut]
    empty_because: str = ""
    notes: tuple[str, ...] = ()
