"""Passwords that stand beside what they belong to: a user, a name, a column."""

from __future__ import annotations

import re
from dataclasses import replace

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.names import Telling, telling
from guardrails.engines.secrets.proofs.given import certainty_of, given_password
from guardrails.model.place import Span

_MOST_AROUND = 240  # bytes in which the other half stands
_LINES_AROUND = 3
_USER = re.compile(
    rb"(?i)(?:user(?:[_.-]?name|[_.-]?id)?|login|uid|usr|e-?mail|account)\\?[\"'\])]{0,3}"
    rb"[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}(?P<user>[brufL@]{0,2}\\?[\"']?[^\s\"',;)}\]]+)"
)
_ACTION = re.compile(
    rb"(?i)(?:change|reset|forgot(?:ten)?|lost|update|set|confirm|check|verify|validate|get|has|is"
    rb"|use|show|hide|require|min|max|need|no|ask|prompt|without)[_.-]?pass"
)
_LONGEST_NAME = 60
_END_OF_NAME = re.compile(
    rb"(?P<name>[A-Za-z0-9_.-]+)[^A-Za-z0-9_.-]*[brufL@]{0,2}[^A-Za-z0-9_.-]*$"
)
_NEXT_IN_LIST = re.compile(rb"[,&][A-Za-z_ ]{2,30}=")
_NAME = re.compile(
    rb"[\"']?(?i:name|key|field|variable|id)\\?[\"']?[ \t]{0,4}(?::|=>|=)[ \t]{0,4}"
    rb"\\?[\"'](?P<name>[A-Za-z0-9_.\- ]{2,80})\\?[\"'],?\s{0,40}$"
)
_COLUMNS = re.compile(rb"\((?P<columns>[^()\n]*)\)\s*(?i:values?)\s*\($")
_CELL = re.compile(
    rb"\s*(?:N?'(?P<text>(?:[^'\\\n]|'')*)'|\"(?P<quoted>[^\"\n]*)\"|(?P<other>[^,()]*))\s*,?"
)


def login_password(candidate: Candidate) -> Proven | None:
    """A password on the line of its user, or on one of those around."""
    context, span = candidate.context, candidate.value
    name = _name(candidate)
    if telling(name) is not Telling.PASSWORD or _ACTION.search(name):
        return None
    if context.rehearsal or b" " in candidate.secret or not _USER.search(_around(candidate)):
        return None
    if candidate.form == "secret_bare":
        if context.code:
            return None
        following = _NEXT_IN_LIST.search(candidate.secret)
        span = Span(span.start, span.start + following.start()) if following else span
    return given_password(replace(candidate, value=span))


def named_value(candidate: Candidate) -> Proven | None:
    """`"name": "DB_PASSWORD", "value": "..."`, on one line or on two."""
    start = candidate.whole.start
    named = _NAME.search(candidate.text, max(0, start - _MOST_AROUND), start)
    if named is None or telling(named["name"]) is not Telling.PASSWORD:
        return None
    return given_password(candidate)


def inserted_password(candidate: Candidate) -> Proven | None:
    """The value that goes into the password's column."""
    text, start = candidate.text, candidate.value.start
    columns = _COLUMNS.search(text, candidate.whole.start, start)
    if columns is None:
        return None
    names = [name.strip(b" \t`\"'[]") for name in columns["columns"].split(b",")]
    at = start
    for name in names:
        cell = _CELL.match(text, at, candidate.value.end)
        if cell is None:
            return None
        if telling(name) is Telling.PASSWORD:
            return _cell_password(candidate, cell)
        at = cell.end()
    return None


def _cell_password(candidate: Candidate, cell: re.Match[bytes]) -> Proven | None:
    group = "text" if cell["text"] else "quoted"
    secret = cell[group] or b""
    if _DIGEST.match(secret) or b" " in secret:
        return None
    certainty = certainty_of(candidate, secret, sure=False)
    return Proven(certainty, Span(*cell.span(group))) if certainty else None


_DIGEST = re.compile(rb"(?i)^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56,128}|[a-z0-9+/]{26,}={1,2})$")


def _name(candidate: Candidate) -> bytes:
    """The whole name, of which the pattern knows the end."""
    text, start = candidate.text, candidate.whole.start
    name = _END_OF_NAME.search(text, max(0, start - _LONGEST_NAME), candidate.value.start)
    return name["name"] if name else b""


def _around(candidate: Candidate) -> bytes:
    """The lines around, without the value."""
    text, whole = candidate.text, candidate.whole
    before = text[max(0, whole.start - _MOST_AROUND) : whole.start].split(b"\n")
    after = text[whole.end : whole.end + _MOST_AROUND].split(b"\n")
    return b"\n".join([*before[-_LINES_AROUND:], *after[:_LINES_AROUND]])
