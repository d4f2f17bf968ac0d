"""Tokens and passwords in HTTP headers."""

from __future__ import annotations

import base64
import binascii
import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.proofs.given import (
    certainty_of,
    given_token,
    random_password,
)
from guardrails.model.detector import Certainty

_PRINTABLE = re.compile(rb"^[\x20-\x7e]{3,300}$")
_LONGEST_COOKIES = 800
_COOKIES = re.compile(rb"(?i)cookie|[ \t\"'](?:-b|--cookie)[\"', \t=]")
# Of RFC 7617, RFC 2617 and MDN.
_DOCUMENTED = (b"open sesame", b"opensesame", b"OpenSesame", b"Circle Of Life")


def bearer(candidate: Candidate) -> Proven | None:
    """A random token in a header."""
    return given_token(candidate)


def session_cookie(candidate: Candidate) -> Proven | None:
    """The random value of a cookie that keeps somebody logged in."""
    text, start = candidate.text, candidate.whole.start
    line = max(text.rfind(b"\n", 0, start) + 1, start - _LONGEST_COOKIES)
    return given_token(candidate) if _COOKIES.search(text[line:start]) else None


def basic_auth(candidate: Candidate) -> Proven | None:
    """Base64 of `user:password`, both printable; in a rehearsal only what is random counts."""
    secret = candidate.secret.rstrip(b"=")
    try:
        decoded = base64.b64decode(secret + b"=" * (-len(secret) % 4), validate=True)
    except (ValueError, binascii.Error):
        return None
    user, colon, password = decoded.partition(b":")
    if candidate.context.hashes or not colon or not _PRINTABLE.match(decoded):
        return None
    if password in (user, *_DOCUMENTED):
        return None
    if _is_token_for_user(user, password):
        return Proven(Certainty.LIKELY, candidate.value)
    certainty = certainty_of(candidate, password, sure=True)
    return Proven(certainty, candidate.value) if certainty else None


def _is_token_for_user(user: bytes, password: bytes) -> bool:
    """Whether the user's name is the key, as some services want it, and no password follows."""
    return password in (b"", b"x", b"X", b"api_token") and len(user) >= 20 and random_password(user)
