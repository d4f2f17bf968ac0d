"""Where there may be something to decide: by Hyperscan, or by its pure-Python twin.

Both only point. What lies there is decided in `deciding.py`, on the same windows for both,
so that they find the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from guardrails.system import cache

hyperscan: Any
try:
    import hyperscan as _library
except ImportError:  # no wheel for this Python or platform: the twin works everywhere
    hyperscan = None
else:
    hyperscan = _library

_LOOK_AROUND = re.compile(r"\(\?<?[=!]")
_BOUNDED = re.compile(r"\{(?P<least>[0-9]+),(?P<most>[0-9]+)\}")
_MANY = 40  # repetitions from which on Hyperscan need not count


@dataclass(frozen=True)
class Sign:
    """What to point at: a regex for `re` over bytes. `once` asks only whether it is there."""

    pattern: str
    once: bool = False


@dataclass(frozen=True)
class Point:
    """The sign at `index` matches something that ends at byte `end`, or seems to."""

    index: int
    end: int


class Pointer(Protocol):
    """Says where to decide. `version` names what is at work."""

    version: str

    def points(self, text: bytes) -> Iterator[Point]: ...


def pointer(signs: Sequence[Sign]) -> Pointer:
    """Hyperscan where it is installed and works on this processor, the twin elsewhere."""
    if hyperscan is not None:
        try:
            return HyperscanPointer(signs)
        except hyperscan.error:
            pass  # this processor lacks what the library needs
    return PythonPointer(signs)


class PythonPointer:
    """The twin: every pattern by itself, with the standard library."""

    version = "re"

    def __init__(self, signs: Sequence[Sign]) -> None:
        self._signs = [(re.compile(sign.pattern.encode()), sign.once) for sign in signs]

    def points(self, text: bytes) -> Iterator[Point]:
        for index, (pattern, once) in enumerate(self._signs):
            for match in islice(pattern.finditer(text), 1 if once else None):
                yield Point(index, match.end())


class HyperscanPointer:
    """All patterns in one pass over the text."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self.version = f"hyperscan {hyperscan.__version__}"
        self._database = _database(signs)

    def points(self, text: bytes) -> Iterator[Point]:
        found: list[Point] = []

        def note(index: int, _start: int, end: int, _flags: int, _context: object) -> None:
            found.append(Point(index, end))

        self._database.scan(text, match_event_handler=note)
        return iter(found)


def _database(signs: Sequence[Sign]) -> Any:
    """The compiled patterns, from the cache if the same library compiled them before."""
    patterns = [_loosened(sign.pattern) for sign in signs]
    flags = [_flags(sign) for sign in signs]
    named = "\0".join([hyperscan.__version__, *patterns, repr(flags)]).encode()
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
        flags=flags,
    )
    cache.store("hyperscan", key, hyperscan.dumpb(database))
    return database


def _loosened(pattern: str) -> str:
    """A pattern that matches wherever this one does, and that Hyperscan compiles in no time.

    Counting to hundreds costs it most of the compiling and half of the scan.
    """

    def without_most(bound: re.Match[str]) -> str:
        if int(bound["most"]) < _MANY:
            return bound[0]
        return {"0": "*", "1": "+"}.get(bound["least"], f"{{{bound['least']},}}")

    return _BOUNDED.sub(without_most, pattern)


def _flags(sign: Sign) -> int:
    """Hyperscan cannot look around, but it can point at all places that may match."""
    around = hyperscan.HS_FLAG_PREFILTER if _LOOK_AROUND.search(sign.pattern) else 0
    once = hyperscan.HS_FLAG_SINGLEMATCH if sign.once else 0
    return int(around | once)
