"""From points to the windows of text that are decided: whole lines, or a grid in long ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guardrails.model.place import Span

REACH = 2_048  # bytes; no match is longer
LONG_LINE = 8 * REACH


def windows(text: bytes, ends: Iterable[int], reach: int = REACH) -> Iterator[Span]:
    """The window around each point, every window once, from the start of the text on.

    A line of up to eight times the length of a match is seen as a whole. Windows depend on the
    text and not on how often a pointer pointed: Hyperscan reports every end of a match and `re`
    one, and both must lead to the same decisions.
    """
    done = -1
    for end in sorted(set(ends)):
        line_start = text.rfind(b"\n", 0, max(end - 1, 0)) + 1
        line_end = text.find(b"\n", max(end - 1, 0))
        line_end = len(text) if line_end < 0 else line_end
        if line_end - line_start <= 8 * reach:
            window = Span(line_start, line_end)
        else:
            size = 4 * reach
            cell = line_start + (max(end - 1, line_start) - line_start) // size * size
            window = Span(max(line_start, cell - reach), min(line_end, cell + size + reach))
        if window.start > done:
            done = window.start
            yield window
