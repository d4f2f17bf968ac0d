"""From points to the windows of text that are decided: whole lines, or a grid in long ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guardrails.model.place import Span

LONG_LINE = 16_384  # bytes; no pattern needs to see more of one line
_CELL, _MARGIN = 8_192, 2_048


def windows(text: bytes, ends: Iterable[int]) -> Iterator[Span]:
    """The window around each point, every window once, from the start of the text on.

    Windows depend on the text and not on how often a pointer pointed: Hyperscan reports every
    end of a match and `re` one, and both must lead to the same decisions.
    """
    done = line_end = -1
    line_start = 0
    for end in sorted(set(ends)):
        at = max(end - 1, 0)
        if at > line_end:  # a line may have a point at each byte: look for its ends once
            line_start = text.rfind(b"\n", 0, at) + 1
            line_end = text.find(b"\n", at)
            line_end = len(text) if line_end < 0 else line_end
        if line_end - line_start <= LONG_LINE:
            window = Span(line_start, line_end)
        else:
            cell = line_start + (max(at, line_start) - line_start) // _CELL * _CELL
            window = Span(max(line_start, cell - _MARGIN), min(line_end, cell + _CELL + _MARGIN))
        if window.start > done:
            done = window.start
            yield window
