"""Whether a secret really is where a pointer points, and what may be said of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from guardrails.engines.secrets.candidate import Candidate, Proof, Proven
from guardrails.engines.secrets.context import Context
from guardrails.engines.secrets.entropy import bits_per_byte, guess_bits
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.public_values import is_public
from guardrails.model.detector import Certainty, Detector, Rehearsal
from guardrails.model.place import Span
from guardrails.model.redacted import Redacted

_UNGUESSABLE_BITS = 80
_SALT = b"guardrails-v1"


class Decided(Struct, frozen=True):
    """A secret: the span that shows what it is, and the span that must never be shown.

    `refuted` says that it is none: its own structure gives it away, whatever its name says.
    """

    detector: Detector
    span: Span
    hidden: Span
    certainty: Certainty
    secret: Redacted
    refuted: bool = False


class Decider:
    """One detector's patterns, compiled for `re` when something points at them: few ever are."""

    def __init__(self, detector: Detector) -> None:
        self.detector = detector

    @cached_property
    def _proof(self) -> Proof | None:
        if not self.detector.proof:
            return None
        from guardrails.engines.secrets.proofs.table import PROOFS  # most commits need none

        return PROOFS[self.detector.proof]

    @cached_property
    def _proof_refutes(self) -> bool:
        if not self.detector.proof:
            return False
        from guardrails.engines.secrets.proofs.table import MARKED

        return self.detector.proof in MARKED

    @cached_property
    def _pattern(self) -> re.Pattern[bytes]:
        return re.compile(self.detector.pattern.encode())

    @cached_property
    def _companion(self) -> re.Pattern[bytes] | None:
        return re.compile(self.detector.companion.encode()) if self.detector.companion else None

    def concerns(self, path: str, context: Context) -> bool:
        """Whether this detector has anything to say of a text with this path."""
        if self.detector.in_files and not re.search(self.detector.in_files, path):
            return False
        wanted = self.detector.rehearsal
        return wanted is Rehearsal.ALSO or context.rehearsal is (wanted is Rehearsal.ONLY)

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
            return self._refuted(candidate.value) if self._proof_refutes else None
        hidden = proven.span
        if self.detector.gives_way and is_public(candidate.text[hidden.start : hidden.end]):
            return None
        certainty = max(proven.certainty, self.detector.certainty, key=lambda each: each.rank)
        return Decided(
            self.detector,
            hidden if self.detector.companion == "" else candidate.whole.union(hidden),
            hidden,
            certainty,
            self._redacted(candidate.text[hidden.start : hidden.end], certainty, proven.owner),
        )

    def _refuted(self, value: Span) -> Decided:
        return Decided(self.detector, value, value, Certainty.WEAK, Redacted(), refuted=True)

    def _unproven(self, found: bytes, value: Span) -> Proven | None:
        return None if is_placeholder(found) else Proven(self.detector.certainty, value)

    def _redacted(self, found: bytes, certainty: Certainty, owner: str) -> Redacted:
        """What may be known: a digest only of what nobody can guess."""
        random_part = found.removeprefix(self.detector.prefix.encode())
        guessable = certainty is Certainty.WEAK or guess_bits(random_part) < _UNGUESSABLE_BITS
        if guessable:
            return Redacted(self.detector.prefix, owner=owner)
        digest = hashlib.sha256(b"\0".join([_SALT, self.detector.id.encode(), found]))
        return Redacted(self.detector.prefix, digest.hexdigest()[:32], owner)


def _group(match: re.Match[bytes]) -> tuple[str, Span]:
    """The group `secret...` that took part and its span, or the whole match without a name."""
    for name in match.re.groupindex:
        if name.startswith("secret") and match.start(name) >= 0:
            return name, Span(*match.span(name))
    return "", Span(*match.span())
