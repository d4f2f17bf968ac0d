"""Private keys that parse: DER, or OpenSSH's own format."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.windows import LONGEST_KEY
from guardrails.model.detector import Certainty
from guardrails.model.place import Span
from guardrails.rulepack.seals import OPENSSH_MAGIC


def plain(candidate: Candidate) -> Proven | None:
    """A key that needs no passphrase."""
    key = _private_key(candidate.text, candidate.value)
    return Proven(Certainty.PROVEN, key.span) if key and not key.encrypted else None


def encrypted(candidate: Candidate) -> Proven | None:
    """A key that a passphrase protects."""
    key = _private_key(candidate.text, candidate.value)
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
    end = _END.search(text, begin.end, begin.end + LONGEST_KEY)
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
