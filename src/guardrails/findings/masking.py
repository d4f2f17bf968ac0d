"""A target's lines as they may be shown: every secret in them replaced, whoever found it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from guardrails.model.finding import Edit, Excerpt
from guardrails.model.hit import Hit
from guardrails.model.place import Place, Span
from guardrails.model.redacted import MASK
from guardrails.model.target import Target

_MOST_LINES = 6
_LONG_ENOUGH = 6  # bytes; a shorter value is a word that stands anywhere
_SHORT = 1_000  # bytes; a longer value is a key of several lines
_NOT_UTF8 = re.compile("[\udc80-\udcff]")


class Mask:
    """The lines of one target. Where the secret detector did not look, none may be shown."""

    def __init__(self, target: Target, hiding: Sequence[Hit], secrets_known: bool) -> None:
        self._target = target
        self._known = secrets_known
        self._lines: dict[int, _MaskedLine] = {}
        spans = {_without_prefix(target, hit) for hit in hiding}
        self._values = _Values(target.text, spans)
        self._spans = sorted(spans | self._values.long_again(), key=lambda span: span.start)
        self._ends = list(accumulate((span.end for span in self._spans), max))

    def excerpt(self, place: Place) -> Excerpt:
        """The first lines of a place, with the marked columns of each."""
        if not self._known:
            return Excerpt(place.start.line)
        last = place.end.line if place.end.column > 1 else max(place.start.line, place.end.line - 1)
        shown = range(place.start.line, min(last, place.start.line + _MOST_LINES - 1) + 1)
        lines = [self._masked(number) for number in shown]
        return Excerpt(
            place.start.line,
            tuple(line.text for line in lines),
            tuple(line.marked(place.span) for line in lines),
        )

    def line(self, number: int) -> str:
        """One whole line, masked; empty where nobody knows what must be hidden."""
        return self._masked(number).text if self._known else ""

    def lines(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """Several lines, masked; none at all where nobody knows what must be hidden."""
        return tuple(self._masked(number).text for number in numbers) if self._known else ()

    def edit(self, span: Span, replacement: str, changes_behaviour: bool) -> Edit | None:
        """The lines of `span` before and after; None where a secret is part of the change."""
        if not self._known or self._hidden(span) or self._values.are_in(replacement.encode()):
            return None
        place = self._target.lines.place(self._target.path, span)
        numbers = range(place.start.line, place.end.line + 1)
        first, last = self._masked(place.start.line), self._masked(place.end.line)
        after = (
            first.text[: first.column(span.start)]
            + replacement
            + last.text[last.column(span.end) :]
        )
        before = tuple(self._masked(number).text for number in numbers)
        lines = tuple(after.split("\n"))
        return Edit(place.start.line, before, lines, span, replacement, changes_behaviour)

    def _masked(self, number: int) -> _MaskedLine:
        if number not in self._lines:
            line = self._target.lines.span(number)
            self._lines[number] = _MaskedLine(self._target.text, line, self._hidden(line))
        return self._lines[number]

    def _hidden(self, within: Span) -> list[Span]:
        """What must be hidden of these bytes, in their order."""
        hidden = set(self._values.again(within))
        at = bisect_right(self._ends, within.start)
        while at < len(self._spans) and self._spans[at].start < within.end:
            hidden.add(self._spans[at])
            at += 1
        return sorted(hidden, key=lambda span: span.start)


class _MaskedLine:
    """One line, and where its bytes went."""

    def __init__(self, text: bytes, line: Span, hidden: Sequence[Span]) -> None:
        self._line = line
        self._pieces: list[tuple[Span, str]] = []
        at = line.start
        for span in hidden:
            if span.end <= at or span.start >= line.end:
                continue
            self._keep(text, Span(at, max(at, span.start)))
            covered = Span(max(at, span.start), min(span.end, line.end))
            self._pieces.append((covered, MASK))
            at = covered.end
        self._keep(text, Span(at, line.end))
        self._text = text
        self.text = "".join(shown for _, shown in self._pieces)

    def _keep(self, text: bytes, span: Span) -> None:
        self._pieces.append((span, _decode(text[span.start : span.end])))

    def column(self, offset: int) -> int:
        """The column of the masked line, from 0, where the byte at `offset` is shown."""
        column = 0
        for span, shown in self._pieces:
            if offset < span.end:
                if offset <= span.start or shown == MASK:
                    return column
                return column + len(_decode(self._text[span.start : offset]))
            column += len(shown)
        return column

    def marked(self, span: Span) -> tuple[int, int]:
        """The columns of `span` on this line; all of it but the indent on further lines."""
        start = self.column(max(span.start, self._line.start))
        if span.start < self._line.start:
            start = len(self.text) - len(self.text.lstrip())
        return start, max(start, self.column(min(span.end, self._line.end)))


def _without_prefix(target: Target, hit: Hit) -> Span:
    """The bytes to hide: the public prefix, which says whose key it is, stays."""
    assert hit.hidden is not None
    prefix = hit.secret.prefix.encode() if hit.secret else b""
    if prefix and target.text.startswith(prefix, hit.hidden.start):
        return Span(hit.hidden.start + len(prefix), hit.hidden.end)
    return hit.hidden


class _Values:
    """The secret values of a text, to be found again where nothing says that they are secrets.

    Short ones are looked up by how they begin, in the lines that are shown: a file may hold
    thousands. Long ones, which take several lines, are searched for in the whole text.
    """

    def __init__(self, text: bytes, spans: Iterable[Span]) -> None:
        self._text = text
        self._long: set[bytes] = set()
        self._short: dict[bytes, set[bytes]] = defaultdict(set)
        for span in spans:
            value = text[span.start : span.end]
            if len(value) > _SHORT:
                self._long.add(value)
            elif len(value) >= _LONG_ENOUGH:
                self._short[value[:_LONG_ENOUGH]].add(value)
        self._longest = max(
            (len(each) for some in self._short.values() for each in some), default=0
        )

    def long_again(self) -> set[Span]:
        """Everywhere in the text where a long value stands."""
        return {
            Span(match.start(), match.end())
            for value in self._long
            for match in re.finditer(re.escape(value), self._text)
        }

    def again(self, within: Span) -> list[Span]:
        """Where a short value stands that shares a byte with `within`."""
        if not self._short:
            return []
        first, last = max(0, within.start - self._longest), within.end + self._longest
        region = self._text[first:last]
        return [
            Span(first + start, first + end)
            for start, end in self._places(region)
            if first + start < within.end and within.start < first + end
        ]

    def are_in(self, text: bytes) -> bool:
        return any(value in text for value in self._long) or any(self._places(text))

    def _places(self, text: bytes) -> Iterator[tuple[int, int]]:
        for start in range(len(text) - _LONG_ENOUGH + 1):
            for value in self._short.get(text[start : start + _LONG_ENOUGH], ()):
                if text.startswith(value, start):
                    yield start, start + len(value)


def _decode(text: bytes) -> str:
    """One character for each byte that is not UTF-8, as positions count them."""
    return _NOT_UTF8.sub("\ufffd", text.decode("utf-8", "surrogateescape"))
