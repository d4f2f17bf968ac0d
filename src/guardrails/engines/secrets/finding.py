"""Finding every secret in one text: point, open windows, decide, and let the surest speak."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from guardrails.engines.secrets.context import Context, context_of
from guardrails.engines.secrets.layers import ENCODINGS, Layer
from guardrails.engines.secrets.pointing import Pointer, Sign, pointer
from guardrails.engines.secrets.windows import around, windows
from guardrails.model.detector import Certainty, Detector
from guardrails.model.place import Span

if TYPE_CHECKING:
    from guardrails.engines.secrets.deciding import Decided, Decider

_CONTROL = Detector("guardrails-control", r"guardrails_control_[0-9]{6}", Certainty.SHAPED)
_CONTROL_SAMPLE = b"control = guardrails_control_802391\n"


class Finder:
    """Finds secrets in one text with a pointer and the deciders of its detectors."""

    def __init__(
        self, detectors: Sequence[Detector], pointer_for: Callable[[Sequence[Sign]], Pointer]
    ) -> None:
        self._alike: dict[str, list[Detector]] = defaultdict(list)
        for detector in detectors:
            self._alike[detector.pattern].append(detector)
        first = [alike[0] for alike in self._alike.values()]
        self._pointer = pointer_for(
            [
                *(Sign(each.pattern, hint=each.hint) for each in first),
                *(Sign(encoding.gate, once=True) for encoding in ENCODINGS),
            ]
        )
        self.version = self._pointer.version
        self._farthest = max((detector.distance for detector in detectors), default=0)

    @cached_property
    def _deciders(self) -> list[list[Decider]]:
        """For each sign, in its order, the detectors that have its pattern."""
        from guardrails.engines.secrets.deciding import Decider  # most texts need none

        return [[Decider(detector) for detector in alike] for alike in self._alike.values()]

    def find(
        self, text: bytes, path: str = "", fresh: Sequence[Span] | None = None
    ) -> list[Decided]:
        """Every secret in the text, in its order; a vague one gives way to a sure one.

        `path` says where the text stands: a value in a test may be invented. What is encoded in
        the text is looked at, too, one layer deep. `fresh` are the parts that were not searched in
        an earlier version: what touches one, or stands near it, is found.
        """
        ends: dict[int, list[int]] = defaultdict(list)
        for offset, part in self._parts(text, fresh):
            for index, found_at in self._ends(part).items():
                ends[index] += (offset + end for end in found_at)
        if not ends:
            return []
        found = [*self._found(text, path, ends)]
        for index, encoding in enumerate(ENCODINGS, start=len(self._alike)):
            if index in ends:
                for layer in encoding.layers(text):
                    found += self._within(layer, path)
        return sorted(_one_for_each(_not_refuted(found)), key=lambda each: each.span.start)

    def _parts(self, text: bytes, fresh: Sequence[Span] | None) -> Iterator[tuple[int, bytes]]:
        """What is to be searched, and where each part begins."""
        if fresh is None:
            yield 0, text
            return
        for part in around(text, fresh, self._farthest):
            yield part.start, text[part.start : part.end]

    def meets_control(self) -> bool:
        """Whether the detector that travels with the others finds its sample."""
        return any(found.detector is _CONTROL for found in self.find(_CONTROL_SAMPLE))

    def _ends(self, text: bytes) -> dict[int, list[int]]:
        """Where each sign that is in the text ends."""
        ends: dict[int, list[int]] = defaultdict(list)
        for point in self._pointer.points(text):
            ends[point.index].append(point.end)
        return ends

    def _found(self, text: bytes, path: str, ends: dict[int, list[int]]) -> Iterator[Decided]:
        context = context_of(path)
        for index in sorted(ends):
            if index < len(self._deciders):
                alike = [each for each in self._deciders[index] if each.concerns(path, context)]
                yield from _decide(alike, text, ends[index], context)

    def _within(self, layer: Layer, path: str) -> Iterator[Decided]:
        for found in self._found(layer.text, path, self._ends(layer.text)):
            yield replace(found, span=layer.place(found.span), hidden=layer.place(found.hidden))


@lru_cache(maxsize=4)
def finder_for(detectors: tuple[Detector, ...]) -> Finder:
    """A finder for these detectors and the control; compiled once in a process."""
    travelling = (*detectors, _CONTROL)
    return Finder(travelling, pointer)


def _not_refuted(found: Iterable[Decided]) -> list[Decided]:
    """A name makes no secret of a value whose provider would not know it."""
    every = list(found)
    spans = sorted((each.hidden.start, each.hidden.end) for each in every if each.refuted)
    furthest = list(accumulate((end for _, end in spans), max))

    def stands(each: Decided) -> bool:
        before = bisect_left(spans, (each.hidden.end,))  # these begin before it ends
        overlaps = before > 0 and furthest[before - 1] > each.hidden.start
        return not each.refuted and not (each.detector.gives_way and overlaps)

    return [each for each in every if stands(each)]


def _decide(
    deciders: Sequence[Decider], text: bytes, ends: Iterable[int], context: Context
) -> Iterator[Decided]:
    """What deciders with one pattern find around the points."""
    if not deciders:
        return
    for window in windows(text, ends, deciders[0].detector.reach):
        for match in deciders[0].matches(text, window):
            for decider in deciders:
                decided = decider.decide(text, match, context)
                if decided:
                    yield decided


def _one_for_each(found: Iterable[Decided]) -> list[Decided]:
    """One secret, one hit: where several detectors see the same bytes, the surest one speaks.

    What gives way does so to all that another one shows: the id of a key is no secret of its own.
    """
    taken = _Apart()
    return [
        each
        for each in sorted(found, key=_claim)
        if taken.take(each.hidden, each.hidden if each.detector.gives_way else each.span)
    ]


class _Apart:
    """Spans that share no byte with one another, sorted."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int]] = []

    def take(self, wanted: Span, shown: Span) -> bool:
        """Take `shown`, if nobody has a byte of `wanted`; what of it is taken stays so."""
        before, after = self._around(wanted)
        if before > wanted.start or after < wanted.end:
            return False
        span = Span(max(before, min(shown.start, wanted.start)), min(after, shown.end))
        at = bisect(self._taken, (span.start, span.end))
        self._taken.insert(at, (span.start, max(span.end, wanted.end)))
        return True

    def _around(self, span: Span) -> tuple[int, int]:
        """Where the nearest one before ends, and where the nearest one after begins."""
        at = bisect(self._taken, (span.start, span.end))
        before = self._taken[at - 1][1] if at else 0
        after = self._taken[at][0] if at < len(self._taken) else span.end + (1 << 60)
        return before, after


def _claim(found: Decided) -> tuple[bool, bool, int, int, int, str]:
    """What knows the provider comes first, then the place, then any assignment; then what is
    surer, and what sees more of it."""
    detector, hidden = found.detector, found.hidden
    length = hidden.end - hidden.start
    is_assignment = bool(detector.hint)
    rank = found.certainty.rank
    return detector.gives_way, is_assignment, rank, -length, hidden.start, detector.id
