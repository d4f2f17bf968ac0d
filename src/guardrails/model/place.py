"""Where something is: byte spans for engines, lines and columns for people."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct


class Span(Struct, frozen=True):
    """Bytes of a target's text: `start` from 0, `end` exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether both share a byte; an empty span shares the byte at its start."""
        return self.start < max(other.end, other.start + 1) and other.start < max(
            self.end, self.start + 1
        )

    def union(self, other: Span) -> Span:
        return Span(min(self.start, other.start), max(self.end, other.end))


class Position(Struct, frozen=True):
    """A place as an editor names it: line and column from 1, the column in characters."""

    line: int
    column: int


class InCell(Struct, frozen=True):
    """Where something is for the reader of a notebook: the cell and its line, both from 1."""

    number: int
    line: int


class Place(Struct, frozen=True):
    """A span of a file; `end` is the position just past the last character.

    `cell` is set in the code of a notebook.
    """

    path: str
    span: Span
    start: Position
    end: Position
    cell: InCell | None = None


class Lines:
    """The lines of one text, for turning byte offsets into positions and back.

    Only `\\n` ends a line, as in git, editors and Semgrep; `\\r` stays at the line's end.
    """

    def __init__(self, text: bytes) -> None:
        self._text = text
        starts = [0]
        at = text.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find(b"\n", at + 1)
        self._starts = starts

    def __len__(self) -> int:
        """Lines in the text; an empty piece after a final newline is not one."""
        last_is_empty = self._starts[-1] == len(self._text) and len(self._starts) > 1
        return len(self._starts) - last_is_empty

    def number(self, offset: int) -> int:
        """The line, from 1, that holds the byte at `offset`."""
        return bisect_right(self._starts, offset)

    def start(self, line: int) -> int:
        """The byte offset where `line` begins; past the last line, the end of the text."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self._text)

    def span(self, line: int) -> Span:
        """The bytes of `line` without its line ending."""
        end = self.start(line + 1)
        while end > self.start(line) and self._text[end - 1] in b"\r\n":
            end -= 1
        return Span(self.start(line), end)

    def content(self, line: int) -> bytes:
        """The text of `line` without its line ending."""
        span = self.span(line)
        return self._text[span.start : span.end]

    def position(self, offset: int) -> Position:
        """Where `offset` is for a person; bytes that are not UTF-8 count one character each."""
        line = self.number(offset)
        before = self._text[self.start(line) : offset]
        return Position(line, len(before.decode("utf-8", "surrogateescape")) + 1)

    def place(self, path: str, span: Span) -> Place:
        return Place(path, span, self.position(span.start), self.position(span.end))
