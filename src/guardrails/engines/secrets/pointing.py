"""Where a detector may have something to decide: by Hyperscan, or by its pure-Python twin.

Both only point. What lies there is decided in `deciding.py`, on the same windows for both,
so that they find the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from guardrails.model.detector import Detector
from guardrails.system import cache

hyperscan: Any
try:
    import hyperscan as _library
except ImportError:  # no wheel for this Python or platform: the twin works everywhere
    hyperscan = None
else:
    hyperscan = _library

_LOOK_AROUND = re.compile(r"\(\?<?[=!]")


@dataclass(frozen=True)
class Point:
    """The detector at `index` matches something that ends at byte `end`, or seems to.

    Of detectors with the same pattern the first one stands for all.
    """

    index: int
    end: int


class Pointer(Protocol):
    """Says where to decide. `version` names what is at work."""

    version: str

    def points(self, text: bytes) -> Iterator[Point]: ...


def pointer(detectors: Sequence[Detector]) -> Pointer:
    """Hyperscan where it is installed and works on this processor, the twin elsewhere."""
    if hyperscan is not None:
        try:
            return HyperscanPointer(detectors)
        except hyperscan.error:
            pass  # this processor lacks what the library needs
    return PythonPointer(detectors)


class PythonPointer:
    """The twin: every pattern by itself, with the standard library."""

    version = "re"

    def __init__(self, detectors: Sequence[Detector]) -> None:
        first = first_of_each(detectors)
        self._patterns = [(index, re.compile(text.encode())) for text, index in first.items()]

    def points(self, text: bytes) -> Iterator[Point]:
        for index, pattern in self._patterns:
            for match in pattern.finditer(text):
                yield Point(index, match.end())


class HyperscanPointer:
    """All patterns in one pass over the text."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        self.version = f"hyperscan {hyperscan.__version__}"
        first = first_of_each(detectors)
        self._database = _database(
            [detectors[index].hint or detectors[index].pattern for index in first.values()]
        )
        self._indexes = list(first.values())

    def points(self, text: bytes) -> Iterator[Point]:
        found: list[Point] = []
        indexes = self._indexes

        def note(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found.append(Point(indexes[number], end))

        self._database.scan(text, match_event_handler=note)
        return iter(found)


def first_of_each(detectors: Sequence[Detector]) -> dict[str, int]:
    """Each pattern once, with the place of the first detector that has it."""
    first: dict[str, int] = {}
    for index, detector in enumerate(detectors):
        first.setdefault(detector.pattern, index)
    return first


def _database(patterns: list[str]) -> Any:
    """The compiled patterns, from the cache if the same library compiled them before."""
    named = "\0".join([hyperscan.__version__, *patterns]).encode()
    key = hashlib.sha256(named).hexdigest()
    kept = cache.load("hyperscan", key)
    if kept is not None:
        try:
            database = hyperscan.loadb(kept, hyperscan.HS_MODE_BLOCK)
            database.scratch = hyperscan.Scratch(database)
            return database
        except hyperscan.error:
            pass  # compiled on another processor: compile again
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[pattern.encode() for pattern in patterns],
        ids=list(range(len(patterns))),
        flags=[_flags(pattern) for pattern in patterns],
    )
    cache.store("hyperscan", key, hyperscan.dumpb(database))
    return database


def _flags(pattern: str) -> int:
    """Hyperscan cannot look around, but it can point at all places that may match."""
    return int(hyperscan.HS_FLAG_PREFILTER) if _LOOK_AROUND.search(pattern) else 0
