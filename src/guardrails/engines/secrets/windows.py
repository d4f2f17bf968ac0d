"""From points to the windows of text that are decided: whole lines, or a grid in long ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guardrails.model.place import Span

REACH = 2_048  # bytes; no match is longer
LONG_LINE = 8 * REACH
LONGEST_KEY = 24_576  # bytes from a private key's first line to its last
_NAMED_WITHIN = 512  # bytes between a value and what it is called
_KEY_BEGINS = b"-----BEGIN "


def windows(text: bytes, ends: Iterable[int], reach: int = REACH) -> Iterator[Span]:
    """The window around each point, every window once, from the start of the text on.

    A line of up to eight times the length of a match is seen as a whole. Windows depend on the
    text and not on how often a pointer pointed: Hyperscan reports every end of a match and `re`
    one, and both must lead to the same decisions.
    """
    done = line_end = -1
    line_start = 0
    for end in sorted(set(ends)):
        at = max(end - 1, 0)
        if at > line_end:  # a line may have a point at each byte: look for its ends once
            line_start = text.rfind(b"\n", 0, at) + 1
            line_end = text.find(b"\n", at)
            line_end = len(text) if line_end < 0 else line_end
        if line_end - line_start <= 8 * reach:
            window = Span(line_start, line_end)
        else:
            size = 4 * reach
            cell = line_start + (max(at, line_start) - line_start) // size * size
            window = Span(max(line_start, cell - reach), min(line_end, cell + size + reach))
        if window.start > done:
            done = window.start
            yield window


def around(text: bytes, fresh: Iterable[Span], farthest: int) -> list[Span]:
    """Whole lines around what changed, with all that the change can make a secret of.

    `farthest` is how far from each other two values may stand that are one secret. A private key
    is known by its first line, which may stand above what changed.
    """
    margin = max(_NAMED_WITHIN, farthest)
    parts: list[Span] = []
    for span in fresh:
        start = max(0, span.start - margin)
        begins = text.rfind(_KEY_BEGINS, max(0, span.start - LONGEST_KEY), start)
        start = text.rfind(b"\n", 0, start if begins < 0 else begins) + 1
        end = text.find(b"\n", min(len(text), span.end + margin))
        part = Span(start, len(text) if end < 0 else end)
        if parts and part.start <= parts[-1].end:
            part = parts.pop().union(part)
        parts.append(part)
    return parts
