"""What a detector's pattern matched, before anything is known of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from guardrails.engines.secrets.context import Context
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_NAME = re.compile(rb"[A-Za-z0-9_.-]*")
_NAME_BEFORE = re.compile(rb"[A-Za-z0-9_.-]+\Z")


class Candidate(Struct, frozen=True):
    """`whole` is the match and `value` the secret in it, in bytes of `text`.

    `form` is the name of the group that held the value: it tells how it was written.
    """

    text: bytes
    whole: Span
    value: Span
    form: str
    context: Context

    @property
    def name(self) -> bytes:
        """The whole name whose telling part begins the match, as far as it is one word."""
        before = _NAME_BEFORE.search(self.text[max(0, self.whole.start - 60) : self.whole.start])
        after = _NAME.match(self.text, self.whole.start, self.value.start)
        return (before[0] if before else b"") + (after[0] if after else b"")

    @property
    def secret(self) -> bytes:
        return self.text[self.value.start : self.value.end]


class Proven(Struct, frozen=True):
    """A proof that held: how certain it makes us, and the span of the whole secret.

    `owner` names what the secret opens where its own public part tells: an account's number.
    """

    certainty: Certainty
    span: Span
    owner: str = ""


Proof = Callable[[Candidate], "Proven | None"]


def proven_if(candidate: Candidate, holds: bool) -> Proven | None:
    """The whole value, proven, if the check holds."""
    return Proven(Certainty.PROVEN, candidate.value) if holds else None
