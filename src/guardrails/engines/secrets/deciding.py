"""Whether a secret really is where a pointer points, and what may be said of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.engines.secrets.entropy import bits_per_byte, guess_bits
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.proofs import PROOFS, Proven
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

    def decide(self, text: bytes, window: Span) -> Iterator[Decided]:
        """The secrets that begin in the window."""
        for match in self._pattern.finditer(text, window.start, window.end):
            whole = Span(*match.span())
            value = self._value(text, match)
            decided = self._judge(text, whole, value) if value else None
            if decided:
                yield decided

    def _value(self, text: bytes, match: re.Match[bytes]) -> Span | None:
        """Where the secret value is: in the match, or in its companion nearby."""
        if self._companion is None:
            return _group(match)
        around = self.detector.distance
        start, end = max(0, match.start() - around), match.end() + around
        near = [found for found in self._companion.finditer(text, start, end) if found is not None]
        after = [found for found in near if found.start() >= match.end()]
        return _group((after or near)[0]) if near else None

    def _judge(self, text: bytes, whole: Span, value: Span) -> Decided | None:
        found = text[value.start : value.end]
        if bits_per_byte(found) < self.detector.entropy:
            return None
        proven = self._proof(text, value) if self._proof else self._unproven(found, value)
        if proven is None:
            return None
        hidden = proven.span
        return Decided(
            self.detector,
            hidden if self.detector.companion == "" else whole.union(hidden),
            hidden,
            proven.certainty,
            self._redacted(text[hidden.start : hidden.end], proven.certainty),
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


def _group(match: re.Match[bytes]) -> Span:
    """The group `secret`, or the whole match where the pattern has none."""
    return Span(*match.span("secret" if "secret" in match.re.groupindex else 0))
