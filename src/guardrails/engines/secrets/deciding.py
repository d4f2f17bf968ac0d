"""Whether a secret really is where a pointer points, and what may be said of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.context import Context
from guardrails.engines.secrets.entropy import bits_per_byte, guess_bits
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.proofs.table import PLACES, PROOFS
from guardrails.model.detector import Certainty, Detector
from guardrails.model.place import Span
from guardrails.model.redacted import Redacted

_UNGUESSABLE_BITS = 80
_SALT = b"guardrails-v1"


@dataclass(frozen=True)
class Decided:
    """A secret: the span that shows what it is, and the span that must never be shown."""

    detector: Detector
    span: Span
    hidden: Span
    certainty: Certainty
    secret: Redacted


class Decider:
    """One detector's patterns, compiled for `re`."""

    def __init__(self, detector: Detector) -> None:
        self.detector = detector
        self._pattern = re.compile(detector.pattern.encode())
        self._companion = re.compile(detector.companion.encode()) if detector.companion else None
        self._proof = PROOFS[detector.proof] if detector.proof else None
        self._place = PLACES.get(detector.proof)
        self._in_files = re.compile(detector.in_files) if detector.in_files else None

    def concerns(self, path: str, context: Context) -> bool:
        """Whether this detector has anything to say of a text with this path."""
        if self._in_files is not None and not self._in_files.search(path):
            return False
        return self._place is None or self._place(context)

    def matches(self, text: bytes, window: Span) -> Iterator[re.Match[bytes]]:
        """Where in the window the pattern matches."""
        return self._pattern.finditer(text, window.start, window.end)

    def decide(self, text: bytes, match: re.Match[bytes], context: Context) -> Decided | None:
        """The secret that a match of the pattern holds, if it does."""
        held = match if self._companion is None else self._near(text, match)
        if held is None:
            return None
        form, value = _group(held)
        return self._judge(Candidate(text, Span(*match.span()), value, form, context))

    def _near(self, text: bytes, match: re.Match[bytes]) -> re.Match[bytes] | None:
        """The companion of a match: the first one after it, or else the first one around."""
        assert self._companion is not None
        around = self.detector.distance
        start, end = max(0, match.start() - around), match.end() + around
        near = list(self._companion.finditer(text, start, end))
        return next(
            (found for found in near if found.start() >= match.end()), next(iter(near), None)
        )

    def _judge(self, candidate: Candidate) -> Decided | None:
        found = candidate.secret
        if self.detector.entropy and bits_per_byte(found) < self.detector.entropy:
            return None
        proven = self._proof(candidate) if self._proof else self._unproven(found, candidate.value)
        if proven is None:
            return None
        hidden = proven.span
        return Decided(
            self.detector,
            hidden if self.detector.companion == "" else candidate.whole.union(hidden),
            hidden,
            proven.certainty,
            self._redacted(candidate.text[hidden.start : hidden.end], proven.certainty),
        )

    def _unproven(self, found: bytes, value: Span) -> Proven | None:
        return None if is_placeholder(found) else Proven(self.detector.certainty, value)

    def _redacted(self, found: bytes, certainty: Certainty) -> Redacted:
        """What may be known: a digest only of what nobody can guess."""
        random_part = found.removeprefix(self.detector.prefix.encode())
        guessable = certainty is Certainty.WEAK or guess_bits(random_part) < _UNGUESSABLE_BITS
        if guessable:
            return Redacted(self.detector.prefix)
        digest = hashlib.sha256(b"\0".join([_SALT, self.detector.id.encode(), found]))
        return Redacted(self.detector.prefix, digest.hexdigest()[:32])


def _group(match: re.Match[bytes]) -> tuple[str, Span]:
    """The group `secret...` that took part and its span, or the whole match without a name."""
    for name in match.re.groupindex:
        if name.startswith("secret") and match.start(name) >= 0:
            return name, Span(*match.span(name))
    return "", Span(*match.span())
