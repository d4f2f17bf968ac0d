"""Finding every secret in one text: point, open windows, decide, and let the surest speak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from guardrails.engines.secrets.context import Context, context_of
from guardrails.engines.secrets.deciding import Decided, Decider
from guardrails.engines.secrets.pointing import Pointer, pointer
from guardrails.engines.secrets.windows import around, windows
from guardrails.model.detector import Certainty, Detector
from guardrails.model.place import Span

_CONTROL = Detector("guardrails-control", r"guardrails_control_[0-9]{6}", Certainty.SHAPED)
_CONTROL_SAMPLE = b"control = guardrails_control_802391\n"


class Finder:
    """Finds secrets in one text with a pointer and the deciders of its detectors."""

    def __init__(self, detectors: Sequence[Detector], pointing: Pointer) -> None:
        self.version = pointing.version
        self._deciders = [Decider(detector) for detector in detectors]
        self._pointer = pointing
        self._farthest = max((detector.distance for detector in detectors), default=0)

    def find(
        self, text: bytes, path: str = "", fresh: Sequence[Span] | None = None
    ) -> list[Decided]:
        """Every secret in the text, in its order; a vague one gives way to a sure one.

        `path` says where the text stands: a value in a test may be invented. `fresh` are the
        parts that were not searched in an earlier version: what touches one, or stands near it,
        is found.
        """
        ends: dict[int, list[int]] = defaultdict(list)
        for offset, part in self._parts(text, fresh):
            for point in self._pointer.points(part):
                ends[point.index].append(offset + point.end)
        if not ends:
            return []
        context = context_of(path)
        found: dict[tuple[str, Span], Decided] = {}
        for index in sorted(index for index in ends if self._deciders[index].concerns(path)):
            for decided in self._decide(index, text, ends[index], context):
                found[decided.detector.id, decided.hidden] = decided
        return sorted(_one_for_each(found.values()), key=lambda each: each.span.start)

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

    def _decide(
        self, index: int, text: bytes, ends: Iterable[int], context: Context
    ) -> Iterator[Decided]:
        for window in windows(text, ends):
            yield from self._deciders[index].decide(text, window, context)


@lru_cache(maxsize=4)
def finder_for(detectors: tuple[Detector, ...]) -> Finder:
    """A finder for these detectors and the control; compiled once in a process."""
    travelling = (*detectors, _CONTROL)
    return Finder(travelling, pointer(travelling))


def _one_for_each(found: Iterable[Decided]) -> list[Decided]:
    """One secret, one hit: where several detectors see the same bytes, the surest one speaks."""
    kept: list[Decided] = []
    for each in sorted(found, key=_claim):
        if not any(each.hidden.overlaps(other.hidden) for other in kept):
            kept.append(each)
    return kept


def _claim(found: Decided) -> tuple[bool, int, int, int, str]:
    """What knows the provider comes first, then what is surer, then what sees more of it."""
    detector, hidden = found.detector, found.hidden
    length = hidden.end - hidden.start
    return detector.gives_way, found.certainty.rank, -length, hidden.start, detector.id
