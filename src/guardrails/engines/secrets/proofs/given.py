"""Credentials that their place tells: in a URL, a command, a header, a connection string."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.names import Telling
from guardrails.engines.secrets.placeholders import is_placeholder, is_reference
from guardrails.engines.secrets.values import is_human_password, is_random, may_be_secret
from guardrails.model.detector import Certainty

_USER = re.compile(rb"://(?P<user>[^:/@\s]{0,100}):$")
_DOCUMENTED_HOST = re.compile(
    rb"^@(?:[a-z0-9.-]*\.)?(?:example|test|invalid|localhost|host|hostname|server|domain|foo|bar)"
    rb"(?:\.(?:com|org|net|tld|invalid|test|local))?(?:[:/?#\s\"'`,;)\]}>]|$)",
    re.IGNORECASE,
)
# Words that stand in documentation where a password would; a person may choose any other word.
_WORD_FOR_PASSWORD = re.compile(
    rb"(?i)^(?:pass(?:word|wd|w)?|pwd|pw|p|secret|user(?:name)?|token|key|api[_-]?key|auth|login|admin"
    rb"|test(?:ing)?|postgres(?:ql)?|mysql|mongo(?:db)?|redis|rabbitmq|guest|root|foo|bar|baz|b|c|x+"
    rb"|user_?pass(?:word)?|(?:my|your|the|some|db|api|access|auth)[_-]?(?:pass(?:word|wd)?|secret"
    rb"|token|key|pw)|credentials?|changeit|dev|local|demo|none|null|port|host|hunter2|letmein)$"
)
_HUMAN = re.compile(rb"^[\x21-\x7e]+$")
_BASIC = re.compile(rb"^[\x20-\x7e]{1,120}$")


def url_password(candidate: Candidate) -> Proven | None:
    """`scheme://user:password@host`; in tests and documentation only what is random."""
    text, value = candidate.text, candidate.value
    secret = unquote_to_bytes(candidate.secret)
    before = _USER.search(text, max(0, value.start - 120), value.start)
    if before and before["user"] == candidate.secret:
        return None
    if _DOCUMENTED_HOST.match(text, value.end, value.end + 80) and not _random(secret):
        return None
    return _given(candidate, secret)


def given_password(candidate: Candidate) -> Proven | None:
    """A password in a command line, a connection string, a call: its place names it."""
    return _given(candidate, candidate.secret)


def bearer(candidate: Candidate) -> Proven | None:
    """A token in a header or a cookie: random, or it is none."""
    if candidate.context.hashes or not may_be_secret(candidate.secret):
        return None
    random = len(candidate.secret) >= 16 and is_random(candidate.secret, Telling.SECRET)
    return Proven(Certainty.LIKELY, candidate.value) if random else None


def basic_auth(candidate: Candidate) -> Proven | None:
    """Base64 of `user:password`, both printable."""
    secret = candidate.secret
    try:
        decoded = base64.b64decode(secret + b"=" * (-len(secret) % 4), validate=True)
    except (ValueError, binascii.Error):
        return None
    user, colon, password = decoded.partition(b":")
    if not colon or not password or not _BASIC.match(decoded) or user == password:
        return None
    return _given(candidate, password)


def _given(candidate: Candidate, secret: bytes) -> Proven | None:
    if candidate.context.hashes or len(secret) < 4 or is_placeholder(secret):
        return None
    if is_reference(secret) or _WORD_FOR_PASSWORD.match(secret):
        return None
    if _random(secret):
        return Proven(Certainty.LIKELY, candidate.value)
    if candidate.context.rehearsal or not _HUMAN.match(secret):
        return None
    human = is_human_password(secret) or (len(secret) >= 6 and secret.isalnum())
    return Proven(Certainty.WEAK, candidate.value) if human else None


def _random(secret: bytes) -> bool:
    return is_random(secret, Telling.PASSWORD)
