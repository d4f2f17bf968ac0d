"""The secret detector as an engine. It looks at every text, whatever rules are selected:
what it finds must be masked wherever other engines' findings show the same lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from guardrails.engines.engine import Idle, Job, Started
from guardrails.engines.secrets.deciding import Decided, Decider
from guardrails.engines.secrets.pointing import Pointer, pointer
from guardrails.engines.secrets.windows import windows
from guardrails.model.detector import Certainty, Detector
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked
from guardrails.model.place import Span
from guardrails.model.target import Target

_NAME = EngineName.SECRETS
_SURE = (Certainty.PROVEN, Certainty.SHAPED)
_CONTROL = Detector("guardrails-control", r"guardrails_control_[0-9]{6}", Certainty.SHAPED)
_CONTROL_SAMPLE = b"control = guardrails_control_802391\n"


class Secrets:
    name = _NAME

    def start(self, job: Job) -> Started:
        if not job.catalog.detectors or not job.targets:
            return Idle(_NAME)
        return _Ready(job.targets, job.catalog.detectors)


@dataclass(frozen=True)
class _Ready:
    """Nothing runs until it is asked: it takes milliseconds."""

    _targets: tuple[Target, ...]
    _detectors: tuple[Detector, ...]

    def finish(self) -> Looked:
        finder = finder_for(self._detectors)
        if not any(found.detector is _CONTROL for found in finder.find(_CONTROL_SAMPLE)):
            return Looked(_NAME, finder.version, failure="The secret detector missed its control")
        hits = [
            _hit(target, found) for target in self._targets for found in finder.find(target.text)
        ]
        return Looked(
            _NAME,
            finder.version,
            tuple(hits),
            rules=len(self._detectors),
            targets=len(self._targets),
        )

    def stop(self) -> None:
        return


class Finder:
    """Finds secrets in one text with a pointer and the deciders of its detectors."""

    def __init__(self, detectors: Sequence[Detector], pointing: Pointer) -> None:
        self.version = pointing.version
        self._deciders = [Decider(detector) for detector in detectors]
        self._pointer = pointing

    def find(self, text: bytes) -> list[Decided]:
        """Every secret in the text, in its order; a vague one gives way to a sure one."""
        ends: dict[int, list[int]] = defaultdict(list)
        for point in self._pointer.points(text):
            ends[point.index].append(point.end)
        found: dict[tuple[str, Span], Decided] = {}
        for index in sorted(ends):
            for decided in self._decide(index, text, ends[index]):
                found[decided.detector.id, decided.hidden] = decided
        return sorted(_one_for_each(found.values()), key=lambda each: each.span.start)

    def _decide(self, index: int, text: bytes, ends: Iterable[int]) -> Iterator[Decided]:
        for window in windows(text, ends):
            yield from self._deciders[index].decide(text, window)


@lru_cache(maxsize=4)
def finder_for(detectors: tuple[Detector, ...]) -> Finder:
    """A finder for these detectors and the control; compiled once in a process."""
    travelling = (*detectors, _CONTROL)
    return Finder(travelling, pointer(travelling))


def _one_for_each(found: Iterable[Decided]) -> list[Decided]:
    """One secret, one hit: where two detectors see the same bytes, the surer one speaks."""
    kept: list[Decided] = []
    for each in sorted(found, key=lambda one: (one.certainty not in _SURE, one.hidden.start)):
        vague = each.certainty not in _SURE
        if not (vague and any(each.hidden.overlaps(other.span) for other in kept)):
            kept.append(each)
    return kept


def _hit(target: Target, found: Decided) -> Hit:
    return Hit(
        _NAME,
        found.detector.id,
        target,
        found.span,
        secret=found.secret,
        certainty=found.certainty.value,
        hidden=found.hidden,
    )
