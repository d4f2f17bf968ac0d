"""Private keys that parse, in every armor that programs write them in."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from msgspec import Struct

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.entropy import bits_per_byte
from guardrails.engines.secrets.proofs import openpgp
from guardrails.engines.secrets.proofs.key_structures import (
    has_version_first,
    is_der_sequence,
    openssh_cipher,
    ssh2_cipher,
)
from guardrails.engines.secrets.windows import LONGEST_KEY
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_LEAST_CIPHERTEXT = 32


def plain(candidate: Candidate) -> Proven | None:
    """A key that needs no passphrase."""
    key = _armored(candidate.text, candidate.value)
    return Proven(Certainty.PROVEN, key.span) if key and not key.encrypted else None


def encrypted(candidate: Candidate) -> Proven | None:
    """A key that a passphrase protects."""
    key = _armored(candidate.text, candidate.value)
    return Proven(Certainty.PROVEN, key.span) if key and key.encrypted else None


def putty_plain(candidate: Candidate) -> Proven | None:
    """PuTTY's own format, without a passphrase."""
    key = _putty(candidate.text, candidate.value)
    return Proven(Certainty.PROVEN, key.span) if key and not key.encrypted else None


def putty_encrypted(candidate: Candidate) -> Proven | None:
    """PuTTY's own format, with one."""
    key = _putty(candidate.text, candidate.value)
    return Proven(Certainty.PROVEN, key.span) if key and key.encrypted else None


def web_key(candidate: Candidate) -> Proven | None:
    """The private part of a JSON web key (RFC 7518): `d`, or `k` of a symmetric one."""
    around = candidate.text[
        max(0, candidate.whole.start - _MOST_AROUND) : candidate.whole.end + _MOST_AROUND
    ]
    kind = _KEY_TYPE.search(_object_around(around, candidate, _MOST_AROUND))
    if kind is None or candidate.secret in _PUBLISHED_WEB_KEYS:
        return None
    content = _decoded(candidate.secret.translate(_TO_BASE64))
    member = candidate.text[candidate.whole.start : candidate.value.start]
    lengths = _MEMBER_LENGTHS.get((kind["kty"].upper(), b"k" if b"k" in member else b"d"))
    if content is None or lengths is None or bits_per_byte(content) < 3.5:
        return None
    return Proven(Certainty.PROVEN, candidate.value) if len(content) in lengths else None


def xml_key(candidate: Candidate) -> Proven | None:
    """The private exponent of an XML key, as .NET writes it, beside its modulus."""
    text, start = candidate.text, candidate.whole.start
    content = _decoded(candidate.secret)
    if content is None or b"<Modulus>" not in text[max(0, start - _MOST_AROUND) : start]:
        return None
    return Proven(Certainty.PROVEN, candidate.value) if len(content) >= 64 else None


def static_key(candidate: Candidate) -> Proven | None:
    """OpenVPN's static key: 2048 bits in hexadecimal lines."""
    end = candidate.text.find(b"-----END OpenVPN Static key V1-----", candidate.value.end)
    if not 0 <= end - candidate.value.end < LONGEST_KEY:
        return None
    body = _unescaped(candidate.text[candidate.value.end : end])
    digits = b"".join(_HEX_LINE.findall(body))
    if len(digits) != 512 or bits_per_byte(digits) < 3.0:
        return None
    return Proven(Certainty.PROVEN, Span(candidate.value.start, end + 35))


class _Key(Struct, frozen=True):
    span: Span
    encrypted: bool


# ---- Armored keys: PEM, OpenPGP, and the four dashes of SSH2 ------------------------------------

_END = re.compile(rb"----[- ]END [A-Z0-9 ]{0,24}PRIVATE KEY(?: BLOCK)?[- ]----")
_BEGIN = re.compile(rb"----[- ]BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?[- ]----")
_ENCODED_BEGIN = b"LS0tLS1CRUdJTi"  # base64 of five dashes and BEGIN
_ENCODED_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_BETWEEN_ENCODED_LINES = re.compile(rb"(?:\\r|\\n|[\s\"'+,\\]){0,80}")
_ARMOR_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{2,24}: ")
_BASE64_RUN = re.compile(rb"[A-Za-z0-9+/]{4,}={0,2}|[A-Za-z0-9+/]{2,3}={1,2}")
_CHECKSUM = re.compile(rb"(?m)^[^A-Za-z0-9+/=\n]*=[A-Za-z0-9+/]{4}[^A-Za-z0-9+/=\n]*$")
# What JSON, PHP, HTML and shells write for a line end or a sign of base64.
_ESCAPES = (
    (b"\\\\n", b"\n"),
    (b"\\\\r", b""),
    (b"\\r", b""),
    (b"\\n", b"\n"),
    (b"\\t", b" "),
    (b"\\/", b"/"),
    (b"\\u002B", b"+"),
    (b"\\u002b", b"+"),
    (b"\\u003D", b"="),
    (b"\\u003d", b"="),
    (b"&#10;", b"\n"),
    (b"&#xA;", b"\n"),
    (b"&#13;", b""),
    (b"%0D", b""),
    (b"%0A", b"\n"),
    (b"<br>", b"\n"),
    (b"<br/>", b"\n"),
)


def _armored(text: bytes, begin: Span) -> _Key | None:
    """The key that begins at `begin`, if its body is one.

    It may stand in a string literal, with `\\n` written out, quotes and plus signs around; on
    one line, with spaces for line ends; or as base64 of it all.
    """
    if text.startswith(_ENCODED_BEGIN, begin.start):
        return _encoded_again(text, begin)
    end = _END.search(text, begin.end, begin.end + LONGEST_KEY)
    if end is None or text.find(b"-BEGIN ", begin.end, end.start()) >= 0:
        return None
    armor = _unescaped(text[begin.end : end.start()])
    encrypted = _is_encrypted(text[begin.start : begin.end], armor)
    return None if encrypted is None else _Key(Span(begin.start, end.end()), encrypted)


def _encoded_again(text: bytes, begin: Span) -> _Key | None:
    """A whole armored key in base64, perhaps over several lines."""
    lines: list[bytes] = []
    ends: list[int] = []
    at = begin.start
    another = text.find(_ENCODED_BEGIN, begin.start + 1, begin.start + 2 * LONGEST_KEY)
    last = another if another > 0 else begin.start + 2 * LONGEST_KEY
    while at < last:
        line = _ENCODED_LINE.match(text, at, last)
        if line is None or (lines and lines[-1].endswith(b"=")):
            break
        lines.append(line[0])
        ends.append(line.end())
        gap = _BETWEEN_ENCODED_LINES.match(text, line.end())
        at = gap.end() if gap else line.end()
        if at == line.end():
            break
    for count in range(len(lines), max(0, len(lines) - 3), -1):  # the next words may look alike
        content = _decoded(b"".join(lines[:count]))
        if content is not None and _END.search(content):
            return _within(content, Span(begin.start, ends[count - 1]))
    return None


def _within(content: bytes, span: Span) -> _Key | None:
    for begin in _BEGIN.finditer(content):
        key = _armored(content, Span(*begin.span()))
        if key:
            return _Key(span, key.encrypted)
    return None


def _is_encrypted(head: bytes, armor: bytes) -> bool | None:
    """Whether the key in the armor is encrypted; None where there is no key in it."""
    headers = [line for line in armor.splitlines() if _ARMOR_HEADER.search(line)]
    if b"PGP" in head:
        contents = _contents(_CHECKSUM.sub(b"", armor), headers)
        return _first(openpgp.is_encrypted(content) for content in contents)
    # A traditional key that is encrypted is ciphertext: it has a length, and no structure.
    if b"ENCRYPTED" not in head and any(b"ENCRYPTED" in line for line in headers):
        fits = any(len(each) >= _LEAST_CIPHERTEXT for each in _contents(armor, headers))
        return True if fits else None
    return _first(_structure(head, content) for content in _contents(armor, headers))


def _structure(head: bytes, content: bytes) -> bool | None:
    cipher = openssh_cipher(content) or ssh2_cipher(content)
    if cipher:
        return cipher != b"none"
    if not is_der_sequence(content):
        return None
    if b"ENCRYPTED" in head:
        return True
    return False if has_version_first(content) else None


def _first(answers: Iterator[bool | None]) -> bool | None:
    return next((answer for answer in answers if answer is not None), None)


def _contents(armor: bytes, headers: list[bytes]) -> Iterator[bytes]:
    """What the armor may hold: its parts are told from the syntax around in three ways."""
    lines = [line for line in armor.splitlines() if line not in headers]
    every = [_BASE64_RUN.findall(line) for line in lines]
    bodies = (
        b"".join(max(runs, key=len, default=b"") for runs in every),
        b"".join(run for runs in every for run in runs),
        b"".join(run for runs in every for run in runs if len(run) >= 40 or run is runs[-1]),
    )
    for body in dict.fromkeys(bodies):
        content = _decoded(body)
        if content:
            yield content


def _decoded(body: bytes) -> bytes | None:
    try:
        return base64.b64decode(body.rstrip(b"=") + b"=" * (-len(body.rstrip(b"=")) % 4))
    except (ValueError, binascii.Error):
        return None


def _unescaped(armor: bytes) -> bytes:
    for written, meant in _ESCAPES:
        armor = armor.replace(written, meant)
    return armor


# ---- PuTTY --------------------------------------------------------------------------------------

_PUTTY_END = re.compile(rb"Private-(?:MAC|Hash): ?[0-9a-f]{40,64}")
_PUTTY_LINE = re.compile(rb"[ \t\"'+,]*(?P<name>[A-Z][A-Za-z0-9-]{2,24}): ?(?P<value>[a-z0-9-]+)")


def _putty(text: bytes, begin: Span) -> _Key | None:
    """The key whose file begins at `begin`, of which as many lines are there as it says."""
    end = _PUTTY_END.search(text, begin.end, begin.start + LONGEST_KEY)
    if end is None or text.find(b"PuTTY-User-Key", begin.end, end.start()) >= 0:
        return None
    lines = _unescaped(text[begin.start : end.start()]).split(b"\n")
    headers = {
        header["name"]: (number, header["value"])
        for number, header in enumerate(map(_PUTTY_LINE.match, lines))
        if header
    }
    _, encryption = headers.get(b"Encryption", (0, b""))
    above, count = headers.get(b"Private-Lines", (0, b""))
    if not encryption or not count.isdigit() or len(count) > 3:
        return None
    body = b"".join(_longest_run(line) for line in lines[above + 1 : above + 1 + int(count)])
    content = _decoded(body)
    if not content or len(content) < _LEAST_CIPHERTEXT or len(body) <= 64 * (int(count) - 1):
        return None
    return _Key(Span(begin.start, end.end()), encryption != b"none")


def _longest_run(line: bytes) -> bytes:
    return max(_BASE64_RUN.findall(line), key=len, default=b"")


# ---- Keys that are the member of something ------------------------------------------------------

_MOST_AROUND = 4_096  # bytes of a web key or an XML key on either side of its private part
_TO_BASE64 = bytes.maketrans(b"-_", b"+/")
_HEX_LINE = re.compile(rb"[0-9a-f]{32}")
_KEY_TYPE = re.compile(rb"""\\*["']?kty\\*["']?[ \t]*(?::|=>)\s*\\*["'](?P<kty>RSA|EC|OKP|oct)""")
_MEMBER_LENGTHS = {
    (b"EC", b"d"): (32, 48, 65, 66),
    (b"OKP", b"d"): (32, 56, 57),
    (b"RSA", b"d"): range(64, 1025),
    (b"OCT", b"k"): range(16, 129),
}
# The examples of RFC 7515, 7517, 7520 and 8037.
_PUBLISHED_WEB_KEYS = frozenset(
    (
        b"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
        b"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE",
        b"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
        b"0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo",
        b"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
    )
)


def _object_around(around: bytes, candidate: Candidate, most: int) -> bytes:
    """The object that the member stands in: from the brace before it to the one after it."""
    at = min(most, candidate.whole.start)
    first, last = around.rfind(b"{", 0, at), around.find(b"}", at)
    return around[max(first, 0) : last if last >= 0 else len(around)]
