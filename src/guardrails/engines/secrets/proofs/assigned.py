"""Values that only their names tell: how un-human they are, how they are written, and where."""

from __future__ import annotations

from guardrails.engines.secrets.assignment import Assignment, assignments
from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.names import Telling, asks
from guardrails.engines.secrets.placeholders import speaks_for_itself
from guardrails.engines.secrets.values import (
    classes,
    has_much_else,
    is_chosen,
    is_hexadecimal,
    is_human_password,
    is_random,
    is_salt,
    may_be_secret,
    names_a_thing,
    reads_as_code,
    unescaped,
)
from guardrails.model.detector import Certainty

_PASSWORDS = frozenset((Telling.PASSWORD,))
_SECRETS = frozenset((Telling.KEY, Telling.SECRET, Telling.PHRASE))
_SURE = frozenset((Telling.SECRET, Telling.PHRASE, Telling.PASSWORD))


def assigned_password(candidate: Candidate) -> Proven | None:
    """A password, random or chosen by a person."""
    return _first(candidate, _PASSWORDS)


def assigned_secret(candidate: Candidate) -> Proven | None:
    """A random value under a name that means a secret or a key; a secret may be thought up, too."""
    return _first(candidate, _SECRETS)


def assigned_clearly(candidate: Candidate) -> Proven | None:
    """What is random, or clearly chosen as a password, under a name that tells of no mere key."""
    return _first(candidate, _SURE)


def _first(candidate: Candidate, wanted: frozenset[Telling]) -> Proven | None:
    """The first value that is a secret; of what consists of random text nothing can be said."""
    if candidate.context.hashes:
        return None
    for each in assignments(candidate, wanted):
        certainty = _certainty(each, candidate)
        if certainty:
            return Proven(certainty, each.value)
    return None


def _certainty(found: Assignment, candidate: Candidate) -> Certainty | None:
    """How sure the value is a secret, or nothing when it is none."""
    secret, said = unescaped(found.secret), found.said
    if b" " in secret:
        return Certainty.LIKELY if is_salt(secret) else None
    if speaks_for_itself(secret) or not may_be_secret(secret):
        return None
    ascii_alone = secret == found.secret  # no machine draws letters of another alphabet
    digest = found.paired and said is Telling.PASSWORD and is_hexadecimal(secret)
    if ascii_alone and is_random(secret, said) and not digest:
        certainty = Certainty.LIKELY
    elif _is_thought_up(secret, found, candidate):
        certainty = Certainty.WEAK
    else:
        return None
    named = found.bare and candidate.context.code and reads_as_code(secret)
    return None if named and not found.in_block else certainty


def _is_thought_up(secret: bytes, found: Assignment, candidate: Candidate) -> bool:
    said = found.said
    if said not in (Telling.PASSWORD, Telling.PHRASE) or asks(found.name):
        return False
    if candidate.context.rehearsal:
        return is_chosen(secret)
    if found.loose:
        return is_chosen(secret) or (classes(secret) == 4 and is_human_password(secret))
    if found.paired and not has_much_else(secret):
        return False
    if said is Telling.PHRASE and names_a_thing(secret):
        return is_chosen(secret)
    return is_human_password(secret)
