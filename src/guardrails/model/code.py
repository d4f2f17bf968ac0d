"""What of a text is code, for engines that parse."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from guardrails.model.language import Language
from guardrails.model.place import InCell, Span


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook: its number, from 1, and where its source lies in the file."""

    number: int
    span: Span


@dataclass(frozen=True, eq=False)
class Code:
    """The code of a text. Mostly all of it; of a notebook its cells.

    `starts` and `ends` say for each byte of `text` which bytes of the file it is: an escaped one
    is several. Both are empty where code and file are the same.
    """

    text: bytes = field(repr=False)
    language: Language
    starts: Sequence[int] = field(default=(), repr=False)
    ends: Sequence[int] = field(default=(), repr=False)
    cells: tuple[Cell, ...] = ()

    def in_file(self, span: Span) -> Span:
        """Bytes of the code as bytes of the file."""
        if not self.starts:
            return span
        last = len(self.starts) - 1
        start = self.starts[min(span.start, last)]
        end = self.ends[min(span.end - 1, last)] if span.end > span.start else start
        return Span(start, max(start, end))

    def written(self, code: str | None) -> str | None:
        """Code as the file writes it: in a notebook it stands in a string of JSON."""
        return json.dumps(code, ensure_ascii=False)[1:-1] if code and self.cells else code

    def in_cell(self, offset: int) -> InCell | None:
        """The cell that holds this byte of the file, and the line in it."""
        at = bisect_right([cell.span.start for cell in self.cells], offset)
        cell = self.cells[at - 1] if at else None
        if cell is None or offset > cell.span.end:
            return None
        begin, end = (bisect_left(self.starts, place) for place in (cell.span.start, offset + 1))
        return InCell(cell.number, self.text.count(b"\n", begin, max(begin, end - 1)) + 1)
