"""Finding every secret in one text: point, open windows, decide, and let the surest speak."""

from __future__ import annotations

import os
from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec.structs import replace

from guardrails.engines.secrets.context import Context, context_of
from guardrails.engines.secrets.layers import ENCODINGS, Layer
from guardrails.engines.secrets.pointing import Ends, Pointer, Sign, pointer
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
        alike: dict[tuple[str, str], list[Detector]] = defaultdict(list)
        for detector in detectors:
            alike[detector.in_files, detector.pattern].append(detector)
        self._everywhere = [each for (in_files, _), each in alike.items() if not in_files]
        self._in_files = [each for (in_files, _), each in alike.items() if in_files]
        self._pointer = pointer_for(
            [
                *(Sign(each.pattern, hint=each.hint) for each, *_ in self._everywhere),
                *(Sign(encoding.gate, once=True) for encoding in ENCODINGS),
            ]
        )
        self._names = pointer_for([Sign(each.in_files, once=True) for each, *_ in self._in_files])
        self.version = self._pointer.version
        self._deciders: dict[str, list[Decider]] = {}
        self._farthest = max((detector.distance for detector in detectors), default=0)

    def _concerned(
        self, alike: Sequence[Detector], path: str, context: Context
    ) -> Sequence[Decider]:
        """Of detectors with one pattern, those that concern a text of this name."""
        if alike[0].id not in self._deciders:  # most of a thousand are never needed
            self._deciders[alike[0].id] = _deciders(alike)
        return [each for each in self._deciders[alike[0].id] if each.concerns(path, context)]

    def find(
        self, text: bytes, path: str = "", fresh: Sequence[Span] | None = None
    ) -> list[Decided]:
        """Every secret in the text, in its order; a vague one gives way to a sure one.

        `path` says where the text stands: a value in a test may be invented. What is encoded in
        the text is looked at, too, one layer deep. `fresh` are the parts that were not searched in
        an earlier version: what touches one, or stands near it, is found.
        """
        ends = self._ends(text, fresh)
        named = self._names.ends(os.fsencode(path))
        if not ends and not named:
            return []
        found = [*self._found(text, path, ends), *self._by_name(text, path, named)]
        for index, encoding in enumerate(ENCODINGS, start=len(self._everywhere)):
            if index in ends:
                for layer in encoding.layers(text):
                    found += self._within(layer, path)
        return sorted(_one_for_each(_not_refuted(found)), key=lambda each: each.span.start)

    def _ends(self, text: bytes, fresh: Sequence[Span] | None) -> Ends:
        """Where each sign ends that is in the text, or around the parts of it that are fresh."""
        if fresh is None:
            return self._pointer.ends(text)
        ends: dict[int, list[int]] = defaultdict(list)
        for part in around(text, fresh, self._farthest):
            for number, found in self._pointer.ends(text[part.start : part.end]).items():
                ends[number] += (part.start + end for end in found)
        return ends

    def meets_control(self) -> bool:
        """Whether the detector that travels with the others finds its sample."""
        return any(found.detector is _CONTROL for found in self.find(_CONTROL_SAMPLE))

    def _found(self, text: bytes, path: str, ends: Ends) -> Iterator[Decided]:
        context = context_of(path)
        for index in sorted(ends):
            if index < len(self._everywhere):
                alike = self._concerned(self._everywhere[index], path, context)
                yield from _decide(alike, text, ends[index], context)

    def _by_name(self, text: bytes, path: str, named: Iterable[int]) -> Iterator[Decided]:
        """What those find that look at files of certain names alone: in few, so `re` is enough."""
        context = context_of(path)
        for index in named:
            alike = self._concerned(self._in_files[index], path, context)
            if alike:
                ends = [match.end() for match in alike[0].matches(text, Span(0, len(text)))]
                yield from _decide(alike, text, ends, context)

    def _within(self, layer: Layer, path: str) -> Iterator[Decided]:
        for found in self._found(layer.text, path, self._pointer.ends(layer.text)):
            yield replace(found, span=layer.place(found.span), hidden=layer.place(found.hidden))


def _deciders(detectors: Iterable[Detector]) -> list[Decider]:
    from guardrails.engines.secrets.deciding import Decider  # most texts need none

    return [Decider(detector) for detector in detectors]


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
    rank = found.certainty.rank
    return detector.gives_way, detector.assigned, rank, -length, hidden.start, detector.id
