"""What a text has that an earlier version of it has not: only that must be searched again."""

from __future__ import annotations

from collections.abc import Iterator

from guardrails.model.place import Span

_BLOCK = 4096  # bytes compared at once
_LARGE = 4 * _BLOCK  # what is smaller is quicker searched than compared once more
_PROBE, _STEP, _NEAR = 64, 1024, 65_536
_MOST_MISSES = 32  # probes without a match: by then the text is another


def fresh_spans(old: bytes, new: bytes) -> tuple[Span, ...]:
    """The bytes of `new` that no long piece of `old` holds, in their order."""
    between = fresh_span(old, new)
    if between.end - between.start < _LARGE:
        return (between,)
    spans, at = [], between.start
    for piece in _pieces(old, new, between):
        spans.append(Span(at, piece.start))
        at = piece.end
    return (*spans, Span(at, between.end))


def _pieces(old: bytes, new: bytes, between: Span) -> Iterator[Span]:
    """Long pieces of `new` that stand in `old` as well, near where they are expected.

    Now and then a few bytes are looked for; where they are found, all around that is the same in
    both is one piece.
    """
    at = done = between.start
    there, misses = between.start, 0
    while at < between.end and misses < _MOST_MISSES:
        probe = new[at : min(at + _PROBE, between.end)]
        found = old.find(probe, max(0, there - _NEAR), there + _NEAR)
        if found < 0:
            at, there, misses = at + _STEP, there + _STEP, misses + 1
            continue
        before = _shared_at_the_end(old[:found], new[done:at], min(found, at - done))
        after = _shared(old[found:], new[at : between.end], min(len(old) - found, between.end - at))
        if before + after >= _BLOCK:
            done = at + after
            yield Span(at - before, done)
        at, there = max(at + after, at + _STEP), found + max(after, _STEP)


def fresh_span(old: bytes, new: bytes) -> Span:
    """The bytes of `new` between what both begin with and what both end with."""
    start = _shared(old, new, min(len(old), len(new)))
    most = min(len(old), len(new)) - start
    return Span(start, len(new) - _shared_at_the_end(old, new, most))


def _shared(old: bytes, new: bytes, most: int) -> int:
    """How many bytes both begin with, up to `most`."""
    start = 0
    while start < most:
        one, other = old[start : start + _BLOCK], new[start : start + _BLOCK]
        if one != other:
            # The lowest bit that differs lies in the first byte that does.
            length = min(len(one), len(other))
            differ = _number(one[:length], "little") ^ _number(other[:length], "little")
            same = ((differ & -differ).bit_length() - 1) // 8 if differ else length
            return min(start + same, most)
        start += _BLOCK
    return most


def _shared_at_the_end(old: bytes, new: bytes, most: int) -> int:
    """How many bytes both end with, up to `most`."""
    old_end, new_end = len(old), len(new)
    end = 0
    while end < most:
        size = min(_BLOCK, most - end)
        one = old[old_end - end - size : old_end - end]
        other = new[new_end - end - size : new_end - end]
        if one != other:
            # Read the other way round, it lies in the last byte that does.
            differ = _number(one, "big") ^ _number(other, "big")
            return end + ((differ & -differ).bit_length() - 1) // 8
        end += size
    return most


_number = int.from_bytes
