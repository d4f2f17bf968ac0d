"""What a text has that an earlier version of it has not: only that must be searched again."""

from __future__ import annotations

from guardrails.model.place import Span

_BLOCK = 4096  # bytes compared at once


def fresh_span(old: bytes, new: bytes) -> Span:
    """The bytes of `new` between what both begin with and what both end with."""
    start = _shared(old, new, min(len(old), len(new)))
    most = min(len(old), len(new)) - start
    return Span(start, len(new) - _shared_at_the_end(old, new, most))


def _shared(old: bytes, new: bytes, most: int) -> int:
    """How many bytes both begin with, up to `most`: block by block, then by halves."""
    start = 0
    while start < most and old[start : start + _BLOCK] == new[start : start + _BLOCK]:
        start += _BLOCK
    low, high = min(start, most), min(start + _BLOCK, most)
    while low < high:
        middle = (low + high + 1) // 2
        if old[start:middle] == new[start:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _shared_at_the_end(old: bytes, new: bytes, most: int) -> int:
    """How many bytes both end with, up to `most`."""
    old, new = old[len(old) - most :], new[len(new) - most :]
    end = 0
    while end < most and _block_before(old, end) == _block_before(new, end):
        end += _BLOCK
    low, high = min(end, most), min(end + _BLOCK, most)
    while low < high:
        middle = (low + high + 1) // 2
        if old[most - middle : most - low] == new[most - middle : most - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _block_before(text: bytes, end: int) -> bytes:
    """The block that ends `end` bytes before the text does."""
    return text[max(0, len(text) - end - _BLOCK) : len(text) - end]
