"""Where there may be something to decide: by Hyperscan, or by its pure-Python twin.

Both only point. What lies there is decided in `deciding.py`, on the same windows for both,
so that they find the same.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, Protocol

from msgspec import Struct

from guardrails.system import cache

hyperscan: Any
try:
    import hyperscan as _library
except ImportError:  # no wheel for this Python or platform: the twin works everywhere
    hyperscan = None
else:
    hyperscan = _library

_BORDER = re.compile(
    r"^(?:\(\?:\(\?<!\[(?:[^\]\\]|\\.)+\]\)\|\(\?<=\\\\\[nrt\]\)\)|\(\?<!\[(?:[^\]\\]|\\.)+\]\))"
)
_WORDS = re.compile(r"\(\?i:\(\?:(?P<words>[^()]+)\)")
_PLAIN = re.compile(r"[A-Za-z0-9_:/ -]+")
_LOOK_AROUND = re.compile(r"\(\?<?[=!]")
_BOUNDED = re.compile(r"\{(?P<least>[0-9]+),(?P<most>[0-9]+)\}")
_MANY = 40  # repetitions from which on Hyperscan need not count
# By what patterns are changed before they are compiled; a database is kept under it, too.
_CHANGED_BY = (_BOUNDED.pattern, str(_MANY), _LOOK_AROUND.pattern)


class Sign(Struct, frozen=True):
    """What to point at: a regex for `re` over bytes. `once` asks only whether it is there.

    `hint` matches wherever `pattern` does, and ends there or before; Hyperscan looks for it
    instead, because it finds it in less time. Signs with one hint are looked for once.
    """

    pattern: str
    once: bool = False
    hint: str = ""


Ends = Mapping[int, Sequence[int]]
"""By a sign's number: the bytes where something ends that matches it, or seems to."""


class Pointer(Protocol):
    """Says where to decide. `version` names what is at work."""

    version: str

    def ends(self, text: bytes) -> Ends: ...


def pointer(signs: Sequence[Sign]) -> Pointer:
    """Hyperscan where it is installed and works on this processor, the twin elsewhere."""
    if hyperscan is not None:
        try:
            return HyperscanPointer(signs)
        except hyperscan.error:
            pass  # this processor lacks what the library needs
    return PythonPointer(signs)


class PythonPointer:
    """The twin: every pattern by itself, with the standard library.

    Most patterns begin with letters that every match has: a text without them is not searched.
    """

    version = "re"

    def __init__(self, signs: Sequence[Sign]) -> None:
        self._signs = [
            (_beginnings(sign.pattern), re.compile(sign.pattern.encode()), sign.once)
            for sign in signs
        ]

    def ends(self, text: bytes) -> Ends:
        lower = text.lower()
        found: dict[int, list[int]] = {}
        for number, (beginnings, pattern, once) in enumerate(self._signs):
            if not beginnings or any(letters in lower for letters in beginnings):
                ends = [match.end() for match in islice(pattern.finditer(text), once or None)]
                if ends:
                    found[number] = ends
        return found


def _beginnings(pattern: str) -> tuple[bytes, ...]:
    """What matches of the pattern begin with, in lower case: one of these, each plain to see.

    Empty where that is not plain to see.
    """
    border = _BORDER.match(pattern)
    rest = pattern[border.end() :] if border else pattern
    words = _WORDS.match(rest)
    if words:
        found = [_plain_letters(word) for word in words["words"].split("|")]
    elif "|" in _outside_of_groups(rest):
        return ()
    else:
        found = [_plain_letters(rest)]
    return tuple(found) if all(len(letters) > 1 for letters in found) else ()


def _plain_letters(pattern: str) -> bytes:
    plain = _PLAIN.match(pattern)
    letters = plain[0] if plain else ""
    if pattern[len(letters) : len(letters) + 1] in ("?", "*", "{"):  # the last may be missing
        letters = letters[:-1]
    return letters.lower().encode()


def _outside_of_groups(pattern: str) -> str:
    """The signs of a pattern that stand in no group and in no class."""
    depth, kept, inside = 0, [], False
    signs = iter(pattern)
    for sign in signs:
        if sign == "\\":
            next(signs, "")
        elif inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif depth == 0:
            kept.append(sign)
    return "".join(kept)


class HyperscanPointer:
    """All patterns in one pass over the text."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self.version = f"hyperscan {hyperscan.__version__}"
        self._alike: dict[str, list[int]] = defaultdict(list)
        for number, sign in enumerate(signs):
            self._alike[sign.hint or sign.pattern].append(number)
        self._numbers = list(self._alike.values())
        self._database = _database([signs[alike[0]] for alike in self._numbers])

    def ends(self, text: bytes) -> Ends:
        found: dict[int, list[int]] = {}

        def note(expression: int, _start: int, end: int, _flags: int, _context: object) -> None:
            if expression in found:
                found[expression].append(end)
            else:
                found[expression] = [end]

        self._database.scan(text, match_event_handler=note)
        return {
            number: ends
            for expression, ends in found.items()
            for number in self._numbers[expression]
        }


def _database(signs: Sequence[Sign]) -> Any:
    """The compiled patterns, from the cache if the same library compiled them before."""
    wanted = (f"{int(sign.once)}{sign.hint or sign.pattern}" for sign in signs)
    named = "\0".join([hyperscan.__version__, *_CHANGED_BY, *wanted]).encode()
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
        expressions=[_loosened(sign.hint or sign.pattern).encode() for sign in signs],
        ids=list(range(len(signs))),
        flags=[_flags(sign) for sign in signs],
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
    around = hyperscan.HS_FLAG_PREFILTER if _LOOK_AROUND.search(sign.hint or sign.pattern) else 0
    once = hyperscan.HS_FLAG_SINGLEMATCH if sign.once else 0
    return int(around | once)
