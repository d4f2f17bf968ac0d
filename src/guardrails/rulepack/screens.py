"""Screens: the taint definitions of a language, joined into one that can be asked first.

A screen finds at least what its members find: it has all of their sources and sinks, and of their
sanitizers only those that each of them has. So a file that it is silent about needs no more.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from guardrails.model.screen import FEWEST_MEMBERS, End, Screen
from guardrails.rulepack.prepare import worded, words_of

_DEFAULT_LABEL = "__SOURCE__"  # what Semgrep calls a source without a label
_ANY_VALUE = re.compile(r"\s*\$[A-Z_0-9]+\s*")
_NAME = re.compile(r"\b(?!(?:and|or)\b)[A-Za-z_]\w*")
_NOT = re.compile(r"\bnot\b")
_Definition = dict[str, Any]
_Owners = tuple[int, ...]  # places in the list of members


def screens(definitions: Iterable[_Definition]) -> tuple[Screen, ...]:
    """A screen for each set of taint definitions that have languages and options in common."""
    alike: dict[bytes, list[_Definition]] = defaultdict(list)
    for each in definitions:
        if each.get("mode") == "taint" and worded(each["languages"]) and _is_plain(each):
            common = [sorted(each["languages"]), each.get("options", {})]
            alike[msgspec.json.encode(common, order="deterministic")].append(each)
    large = [members for members in alike.values() if len(members) >= FEWEST_MEMBERS]
    return tuple(_screen(f"guardrails-screen.{number}", each) for number, each in enumerate(large))


def _is_plain(definition: _Definition) -> bool:
    """Whether more labels can only mean more findings, as a screen with fewer sanitizers needs it.

    Semgrep also knows a `not`, and one requirement for each metavariable.
    """
    ends = [*definition["pattern-sources"], *definition["pattern-sinks"]]
    required = [each.get("requires", "") for each in ends]
    return all(isinstance(each, str) and not _NOT.search(each) for each in required)


def _screen(name: str, members: Sequence[_Definition]) -> Screen:
    sources = _Sources(members)
    frame = {
        "id": name,
        "languages": members[0]["languages"],
        "severity": "INFO",
        "message": "screen",
        "mode": "taint",
        "options": members[0].get("options", {}),
        "pattern-sanitizers": list(filter(_is_cheap, _shared_by_all(members))),
        "pattern-propagators": list(_distinct(members, "pattern-propagators").values()),
    }
    return Screen(
        name,
        tuple(map(str, members[0]["languages"])),
        tuple(str(each["id"]) for each in members),
        msgspec.json.encode({key: value for key, value in frame.items() if value}).decode(),
        tuple(sources.ends()),
        tuple(_sinks(members, sources)),
    )


class _Sources:
    """The sources of all members; those that the same members have bear one label."""

    def __init__(self, members: Sequence[_Definition]) -> None:
        self._owned = _owned(members, "pattern-sources")
        self._labels: dict[_Owners, str] = {}
        for pattern, owners in self._owned:
            if "label" not in pattern:
                self._labels.setdefault(owners, f"S{len(self._labels)}")

    def ends(self) -> Iterator[End]:
        for pattern, owners in self._owned:
            own = pattern.get("label")
            label = _own(own, owners[0]) if own else self._labels[owners]
            needed = pattern.get("requires")
            required = {"requires": self.required(needed, owners)} if needed else {}
            yield _end({**pattern, "label": label, **required}, owners)

    def required(self, expression: str, owners: _Owners) -> str:
        """What a member's expression over labels is in the screen, for any of the owners."""
        terms = [term for owner in owners for term in self._terms(expression, owner)]
        return " or ".join(dict.fromkeys(terms))

    def _terms(self, expression: str, owner: int) -> list[str]:
        unlabelled = [label for owners, label in self._labels.items() if owner in owners]
        unlabelled = unlabelled or [_own(_DEFAULT_LABEL, owner)]
        if expression == _DEFAULT_LABEL:
            return unlabelled

        def renamed(name: re.Match[str]) -> str:
            if name[0] == _DEFAULT_LABEL:
                return f"({' or '.join(unlabelled)})"
            return _own(name[0], owner)

        return [f"({_NAME.sub(renamed, expression)})"]


def _sinks(members: Sequence[_Definition], sources: _Sources) -> Iterator[End]:
    for pattern, owners in _owned(members, "pattern-sinks"):
        required = sources.required(pattern.get("requires", _DEFAULT_LABEL), owners)
        yield _end({**pattern, "requires": required}, owners)


def _owned(members: Sequence[_Definition], key: str) -> list[tuple[dict[str, Any], _Owners]]:
    """Each pattern once, with the members that have it.

    A label of a member's own means something only among its own: what speaks of one is not shared.
    """
    owners: dict[bytes, dict[int, None]] = defaultdict(dict)
    patterns: dict[bytes, dict[str, Any]] = {}
    for number, member in enumerate(members):
        for pattern in member[key]:
            own = f"{number}" if "label" in pattern or "requires" in pattern else ""
            same = own.encode() + _key(pattern)
            owners[same][number] = None
            patterns[same] = pattern
    return [(pattern, tuple(owners[same])) for same, pattern in patterns.items()]


def _end(pattern: dict[str, Any], owners: _Owners) -> End:
    return End(msgspec.json.encode(pattern).decode(), owners, words_of(pattern))


def _own(label: str, member: int) -> str:
    return f"{label}_{member}"


def _is_cheap(sanitizer: dict[str, Any]) -> bool:
    """Not of the kind that looks at every value there is. A screen may suspect too much."""
    return not any(
        _ANY_VALUE.fullmatch(each.get("pattern", "")) for each in sanitizer.get("patterns", ())
    )


def _shared_by_all(members: Sequence[_Definition]) -> list[dict[str, Any]]:
    """The sanitizers that each of the members has."""
    found = _distinct(members[:1], "pattern-sanitizers")
    for member in members[1:]:
        of_this = _distinct([member], "pattern-sanitizers")
        found = {each: pattern for each, pattern in found.items() if each in of_this}
    return list(found.values())


def _distinct(members: Sequence[_Definition], key: str) -> dict[bytes, dict[str, Any]]:
    return {_key(pattern): pattern for member in members for pattern in member.get(key) or ()}


def _key(pattern: dict[str, Any]) -> bytes:
    return msgspec.json.encode(pattern, order="deterministic")
