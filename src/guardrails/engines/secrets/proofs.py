"""Offline proofs: what a secret's own bytes say about it. A proof that fails is no finding."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from guardrails.engines.secrets.placeholders import is_placeholder, is_reference
from guardrails.model.detector import Certainty
from guardrails.model.place import Span
from guardrails.rulepack.seals import OPENSSH_MAGIC, crc32_base62

_LONGEST_KEY = 16_384  # bytes from a key's first line to its last
_CHECKSUM = 6


@dataclass(frozen=True)
class Proven:
    """A proof that held: how certain it makes us, and the span of the whole secret."""

    certainty: Certainty
    span: Span


Proof = Callable[[bytes, Span], "Proven | None"]


def _github_checksum(text: bytes, span: Span) -> Proven | None:
    """`ghp_`, thirty random characters, and their checksum."""
    body = text[span.start : span.end].partition(b"_")[2]
    holds = crc32_base62(body[:-_CHECKSUM]) == body[-_CHECKSUM:]
    return Proven(Certainty.PROVEN, span) if holds else None


def _jwt(text: bytes, span: Span) -> Proven | None:
    """Three base64url parts, of which the first two are JSON objects and the first names `alg`."""
    value = text[span.start : span.end]
    token = value[value.find(b"eyJ") :]
    parts = [_json_object(part) for part in token.split(b".")[:2]]
    holds = len(parts) == 2 and None not in parts and "alg" in (parts[0] or {})
    return Proven(Certainty.PROVEN, span) if holds else None


def _json_object(part: bytes) -> dict[str, object] | None:
    try:
        decoded = json.loads(base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)))
    except (ValueError, binascii.Error):
        return None
    return decoded if isinstance(decoded, dict) else None


def _plain_key(text: bytes, span: Span) -> Proven | None:
    key = _private_key(text, span)
    return Proven(Certainty.PROVEN, key.span) if key and not key.encrypted else None


def _encrypted_key(text: bytes, span: Span) -> Proven | None:
    key = _private_key(text, span)
    return Proven(Certainty.PROVEN, key.span) if key and key.encrypted else None


@dataclass(frozen=True)
class _Key:
    span: Span
    encrypted: bool


_END = re.compile(rb"-----END [A-Z0-9 ]{0,24}PRIVATE KEY-----")
_ARMOR_HEADER = re.compile(rb"[A-Za-z-]{3,20}: ")
_BASE64_RUN = re.compile(rb"[A-Za-z0-9+/]{2,}={0,2}")


def _private_key(text: bytes, begin: Span) -> _Key | None:
    """The key that begins at `begin`, if its body is one: DER or OpenSSH's own format.

    It may stand in a string literal, with `\\n` written out, quotes and plus signs around.
    """
    end = _END.search(text, begin.end, begin.end + _LONGEST_KEY)
    if end is None:
        return None
    armor = text[begin.end : end.start()].replace(b"\\r", b"").replace(b"\\n", b"\n")
    lines = armor.splitlines()
    body = b"".join(_longest_run(line) for line in lines if not _ARMOR_HEADER.search(line))
    try:
        content = base64.b64decode(body + b"=" * (-len(body) % 4))
    except (ValueError, binascii.Error):
        return None
    head = text[begin.start : begin.end]
    span = Span(begin.start, end.end())
    if content.startswith(OPENSSH_MAGIC):
        return _Key(span, not content.startswith(OPENSSH_MAGIC + b"\0\0\0\x04none"))
    encrypted = b"ENCRYPTED" in head or b"ENCRYPTED" in armor
    # A traditional key that is encrypted is ciphertext: it has a length, and no structure.
    traditional = encrypted and b"ENCRYPTED" not in head
    fits = len(content) >= 32 if traditional else _is_der_sequence(content)
    return _Key(span, encrypted) if fits else None


def _longest_run(line: bytes) -> bytes:
    return max(_BASE64_RUN.findall(line), key=len, default=b"")


def _is_der_sequence(content: bytes) -> bool:
    """Whether the bytes are one ASN.1 SEQUENCE of the length that it names."""
    if len(content) < 40 or content[0] != 0x30:
        return False
    if content[1] < 0x80:
        return len(content) == 2 + content[1]
    size = content[1] & 0x7F
    length = int.from_bytes(content[2 : 2 + size], "big")
    return size in (1, 2) and len(content) == 2 + size + length


_DIGIT, _LETTER = re.compile(rb"[0-9]"), re.compile(rb"[A-Za-z]")
_NOT_RANDOM = re.compile(
    rb"(?i)^(?:[a-z]+(?:[_. /:-][a-z]+)*\d{0,2}"  # words, with a separator or without
    rb"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"  # a UUID names things
    rb"|(?-i:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"  # the name of a constant or a variable
    rb"|[\d.,:/ -]+"  # numbers, versions, dates
    rb"|.*[ \t(){}<>;].*"  # a sentence or code
    rb"|(?:[.~]{0,2}/|[a-z]:\\).*"  # a path
    rb"|[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)+)$"  # a dotted name
)


def _assigned(text: bytes, span: Span) -> Proven | None:
    """A value that is named as a secret and looks like one: letters, digits, no words."""
    value = text[span.start : span.end]
    if is_placeholder(value) or is_reference(value) or _NOT_RANDOM.match(value):
        return None
    if not (_DIGIT.search(value) and _LETTER.search(value)):
        return None
    return Proven(Certainty.LIKELY, span)


PROOFS: dict[str, Proof] = {
    "assigned": _assigned,
    "github-checksum": _github_checksum,
    "jwt": _jwt,
    "private-key": _plain_key,
    "private-key-encrypted": _encrypted_key,
}
