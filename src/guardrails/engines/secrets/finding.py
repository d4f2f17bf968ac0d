"""Finding every secret in one text: point, open windows, decide, and let the surest speak."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from guardrails.engines.secrets.context import context_of
from guardrails.engines.secrets.layers import ENCODINGS, Layer
from guardrails.engines.secrets.pointing import Pointer, Sign, pointer
from guardrails.engines.secrets.windows import windows
from guardrails.model.detector import Certainty, Detector

if TYPE_CHECKING:
    from guardrails.engines.secrets.deciding import Decided, Decider

_CONTROL = Detector("guardrails-control", r"guardrails_control_[0-9]{6}", Certainty.SHAPED)
_CONTROL_SAMPLE = b"control = guardrails_control_802391\n"


class Finder:
    """Finds secrets in one text with a pointer and the deciders of its detectors."""

    def __init__(
        self, detectors: Sequence[Detector], pointer_for: Callable[[Sequence[Sign]], Pointer]
    ) -> None:
        self._detectors = detectors
        self._pointer = pointer_for(
            [
                *(Sign(detector.pattern) for detector in detectors),
                *(Sign(encoding.gate, once=True) for encoding in ENCODINGS),
            ]
        )
        self.version = self._pointer.version

    @cached_property
    def _deciders(self) -> list[Decider]:
        from guardrails.engines.secrets.deciding import Decider  # most texts need none

        return [Decider(detector) for detector in self._detectors]

    def find(self, text: bytes, path: str = "") -> list[Decided]:
        """Every secret in the text, in its order; a vague one gives way to a sure one.

        `path` says where the text stands: a value in a test may be invented. What is encoded in
        the text is looked at, too, one layer deep.
        """
        ends = self._ends(text)
        if not ends:
            return []
        found = [*self._found(text, path, ends)]
        for index, encoding in enumerate(ENCODINGS, start=len(self._detectors)):
            if index in ends:
                for layer in encoding.layers(text):
                    found += self._within(layer, path)
        return sorted(_one_for_each(_not_refuted(found)), key=lambda each: each.span.start)

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
        for index, decider in enumerate(self._deciders):
            if index in ends and decider.concerns(path):
                for window in windows(text, ends[index]):
                    yield from decider.decide(text, window, context)

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


def _one_for_each(found: Iterable[Decided]) -> list[Decided]:
    """One secret, one hit: where several detectors see the same bytes, the surest one speaks."""
    kept: list[Decided] = []
    taken: list[tuple[int, int]] = []  # the bytes of those that speak: sorted, and all apart
    for each in sorted(found, key=_claim):
        start, end = each.hidden.start, each.hidden.end
        at = bisect(taken, (start, end))
        before_is_apart = at == 0 or taken[at - 1][1] <= start
        if before_is_apart and (at == len(taken) or end <= taken[at][0]):
            taken.insert(at, (start, end))
            kept.append(each)
    return kept


def _claim(found: Decided) -> tuple[bool, int, int, int, str]:
    """What knows the provider comes first, then what is surer, then what sees more of it."""
    detector, hidden = found.detector, found.hidden
    length = hidden.end - hidden.start
    return detector.gives_way, found.certainty.rank, -length, hidden.start, detector.id
