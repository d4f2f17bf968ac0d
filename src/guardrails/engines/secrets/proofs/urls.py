"""Passwords in URLs and connection strings, which name the server that they open."""

from __future__ import annotations

import re
from enum import Enum
from urllib.parse import unquote_to_bytes

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.proofs.given import (
    certainty_of,
    given_token,
    has_hole,
    is_possible,
    random_password,
)
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_LONGEST_USER, _LONGEST_HOST = 120, 120
_USER = re.compile(rb"(?:^|[^A-Za-z0-9_.%+-])(?P<user>[^:/@\s\"'`]{0,100})[:/]$")
_HOST = re.compile(rb"@(?:tcp|tls|unix)?[(\[]?/{0,2}(?P<host>[A-Za-z0-9_.${}%<>*-]{1,100})")
_EXAMPLE = re.compile(
    rb"(?i)^(?:.*[.-])?(?:example|invalid|test|host(?:name|_name)?|server(?:name)?|domain(?:name)?|foo|bar"
    rb"|yourhost|myhost|somehost|your-?[a-z-]+|my-?(?:server|host|domain|site|app)|some-?[a-z-]+|site|ip"
    rb"|address|url|endpoint|mydb|whatever)[0-9]?(?:\.(?:com|org|net|edu|tld|io|local|co|dev))?$"
)
_NEAR = re.compile(
    rb"(?i)^(?:localhost|127\.[\d.]+|0\.0\.0\.0|[a-z0-9_-]+|[a-z0-9-]+\.docker\.internal|.*[{$%<*].*)$"
)
# Sentry's public key stands in a URL as a user would, and its host and path tell.
_SENTRY = re.compile(
    rb"(?i)[^/\s]*(?:sentry|ingest|glitchtip)[^/\s]*/|[^/\s]+/(?:[^/\s]+/)?[0-9]{1,20}\b"
)
_SCHEME = re.compile(rb"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/\s]*$")
_PAGE = re.compile(rb"(?i)/(?:commit|blob|tree|raw|docs?|issues?|pull|wiki|files)/|//docs?\.")
# Keys that stand in a connection string beside its password, and what parts them.
_LONGEST_STRING = 400
_KEYS = (
    rb"server|data ?source|host(?:addr|name)?|addr(?:ess)?|user(?:[ _]?id|[ _]?name)?|uid|usr"
    rb"|database(?: ?name)?|dbname|db|initial catalog|driver|provider|dsn|port|sslmode|endpoint|ssl"
    rb"|encrypt|trusted_connection|persist security info|pooling|charset|abortconnect|ssl mode"
)
_KEY_BEFORE = re.compile(rb"(?i)(?:^|[;&?\s\"'(])(?:%s)\s{0,4}=" % _KEYS)
_LISTED_BEFORE = re.compile(rb"(?i):[0-9]{2,5},(?:[a-z]+=[^,=\s]*,)*$")
_NEXT_IN_LIST = re.compile(rb",[A-Za-z ]{2,30}=")
_NAME_END = re.compile(rb"[A-Za-z0-9_.-]*$")
_SPACED_BEFORE = re.compile(rb"[A-Za-z]=[^\s=]{1,100}[ \t]+$")
_KEY_AFTER = re.compile(rb"(?i)['\"}]?[ \t]{0,4}[;& \t][ \t]{0,4}(?:%s)[ \t]{0,4}=" % _KEYS)


class _Host(Enum):
    """What the host says: it is an example, near by, or somewhere on a network."""

    EXAMPLE = 0
    NEAR = 1
    REAL = 2


def url_password(candidate: Candidate) -> Proven | None:
    """`scheme://user:password@host`, and what is like it without a scheme."""
    return None if _rehearsed(candidate) else _password(candidate)


def url_password_in_rehearsal(candidate: Candidate) -> Proven | None:
    """The same in a test or in documentation, for a host that is an example or near by."""
    return _password(candidate) if _rehearsed(candidate) else None


def _rehearsed(candidate: Candidate) -> bool:
    """Whether it stands in a test or in documentation, and its host is nowhere."""
    return candidate.context.rehearsal and _host(candidate) is not _Host.REAL


def url_token(candidate: Candidate) -> Proven | None:
    """`https://token@host`: a token where a user's name would stand."""
    if _SENTRY.match(candidate.text, candidate.whole.end, candidate.whole.end + _LONGEST_HOST):
        return None
    return given_token(candidate)


def dsn_password(candidate: Candidate) -> Proven | None:
    """`user:password@tcp(host)/database`: no scheme goes before, or it would be a URL."""
    start = candidate.whole.start
    before = candidate.text[max(0, start - _LONGEST_USER) : start + 1]
    return None if _SCHEME.search(before) else _password(candidate)


def connection_password(candidate: Candidate) -> Proven | None:
    """`Server=...;Password=...;`: beside the keys that say where it is for."""
    text, start, end = candidate.text, candidate.value.start, candidate.value.end
    if not _is_beside_keys(candidate):
        return None
    following = _NEXT_IN_LIST.search(text, start, end)
    secret = text[start : following.start() if following else end]
    secret = secret.rstrip(b"]).,") if candidate.form == "secret_plain" else secret
    certainty = certainty_of(candidate, unquote_to_bytes(secret), sure=True)
    return Proven(certainty, Span(start, start + len(secret))) if certainty else None


def webhook(candidate: Candidate) -> Proven | None:
    """A random part of a URL that leads to a hook, and not to a page about one."""
    before = candidate.text[candidate.whole.start : candidate.value.start]
    return None if _PAGE.search(before) else given_token(candidate)


def _is_beside_keys(candidate: Candidate) -> bool:
    """Whether this password stands in a connection string, and not in a call or a sentence."""
    text, whole = candidate.text, candidate.whole
    line = max(text.rfind(b"\n", 0, whole.start) + 1, whole.start - _LONGEST_STRING)
    before = _NAME_END.sub(b"", text[line : whole.start])
    parted = before.rstrip()
    if parted.endswith(b","):
        return bool(_LISTED_BEFORE.search(parted))
    if parted.endswith((b";", b"&", b"?")):
        return bool(_KEY_BEFORE.search(before))
    if _SPACED_BEFORE.search(before) and b" " not in text[whole.start : candidate.value.start]:
        return bool(_KEY_BEFORE.search(before))
    return before.endswith((b'"', b"'")) and bool(_KEY_AFTER.match(text, whole.end))


def _password(candidate: Candidate) -> Proven | None:
    secret = unquote_to_bytes(candidate.secret)
    host, user = _host(candidate), _user(candidate)
    if has_hole(candidate.secret) or _named_after(user, secret):
        return None
    if host is _Host.EXAMPLE:
        drawn = not candidate.context.hashes and is_possible(secret) and random_password(secret)
        return Proven(Certainty.LIKELY, candidate.value) if drawn else None
    certainty = certainty_of(candidate, secret, sure=host is not _Host.NEAR)
    return Proven(certainty, candidate.value) if certainty else None


def _named_after(user: bytes, secret: bytes) -> bool:
    """Whether the password is the user's name, or that and a word such as `pass`."""
    if user == b"scott" and secret.startswith(b"tiger"):  # the example of Oracle and SQLAlchemy
        return True
    if len(user) < 3 or user.lower() not in secret.lower():
        return user == secret
    rest = secret.lower().replace(user.lower(), b"").strip(b"_-.")
    return len(rest) < 4 or not is_possible(rest)


def _user(candidate: Candidate) -> bytes:
    start = candidate.value.start
    before = _USER.search(candidate.text, max(0, start - _LONGEST_USER), start)
    return before["user"] if before else b""


def _host(candidate: Candidate) -> _Host:
    end = candidate.value.end
    host = _HOST.match(candidate.text, end, end + _LONGEST_HOST)
    if host is None:
        return _Host.NEAR
    if _EXAMPLE.match(host["host"]):
        return _Host.EXAMPLE
    return _Host.NEAR if _NEAR.match(host["host"]) else _Host.REAL
