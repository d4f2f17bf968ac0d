"""Values that only their names tell: how un-human they are, how they are written, and where."""

from __future__ import annotations

import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.names import Telling, telling
from guardrails.engines.secrets.values import (
    is_human_password,
    is_random,
    may_be_secret,
    reads_as_code,
)
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_LONGEST_NAME = 60  # bytes of a name before its telling word
_NAME_BYTES = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")
_NAME = re.compile(rb"[A-Za-z0-9_.-]+")


def assigned_password(candidate: Candidate) -> Proven | None:
    """A password, random or chosen by a person; the latter only where it is not a rehearsal."""
    if candidate.context.rehearsal or telling(name_of(candidate)) is not Telling.PASSWORD:
        return None
    value = _value(candidate)
    if not _possible(candidate, value):
        return None
    if is_random(value.secret, Telling.PASSWORD):
        return Proven(Certainty.LIKELY, value.span)
    return Proven(Certainty.WEAK, value.span) if is_human_password(value.secret) else None


def assigned_secret(candidate: Candidate) -> Proven | None:
    """A random value under a name that means a secret or a key."""
    said = telling(name_of(candidate))
    if candidate.context.rehearsal or said in (Telling.NOTHING, Telling.PASSWORD):
        return None
    return _random(candidate, said)


def assigned_in_rehearsal(candidate: Candidate) -> Proven | None:
    """A random value under a telling name, in a test, an example or documentation."""
    said = telling(name_of(candidate))
    if not candidate.context.rehearsal or said in (Telling.NOTHING, Telling.KEY):
        return None
    return _random(candidate, said)


def name_of(candidate: Candidate) -> bytes:
    """The whole name whose telling part begins the match."""
    text, start = candidate.text, candidate.whole.start
    first = start
    while first > 0 and start - first < _LONGEST_NAME and text[first - 1] in _NAME_BYTES:
        first -= 1
    match = _NAME.match(text, first, candidate.value.start)
    return match[0] if match else b""


class _Value:
    """The value without what belongs to the syntax around it."""

    def __init__(self, secret: bytes, span: Span) -> None:
        self.secret, self.span = secret, span


def _value(candidate: Candidate) -> _Value:
    secret, start = candidate.secret, candidate.value.start
    if candidate.form == "secret_bare":
        before = candidate.text[
            max(0, candidate.whole.start - _LONGEST_NAME) : candidate.whole.start
        ]
        if b"?" in before or b"&" in before:  # a query: the value ends where the next begins
            secret = secret.partition(b"&")[0]
        secret = secret.rstrip(b".")
    return _Value(secret, Span(start, start + len(secret)))


def _random(candidate: Candidate, said: Telling) -> Proven | None:
    value = _value(candidate)
    if not _possible(candidate, value) or not is_random(value.secret, said):
        return None
    return Proven(Certainty.LIKELY, value.span)


def _possible(candidate: Candidate, value: _Value) -> bool:
    """Whether the value may be a secret at all, where and how it is written."""
    secret = value.secret
    if candidate.context.hashes or not may_be_secret(secret):
        return False
    bare = candidate.form == "secret_bare"
    return not (bare and candidate.context.code and reads_as_code(secret))
