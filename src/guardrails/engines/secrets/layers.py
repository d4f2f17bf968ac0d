"""Texts within a text, one layer deep: base64, hexadecimal digits, percent signs, Kubernetes.

Each layer has a gate: a pattern that the text must match somewhere before anything is decoded.
The gates go over the text together with the detectors' patterns, and hardly ever match what is
no encoded text: every byte of ASCII leaves its mark in base64 and in hexadecimal digits. The
patterns that find the runs are compiled by `re` when a gate opens, and kept there.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from guardrails.model.place import Span

_MOST_BYTES = 262_144  # of one encoded run: more is data, and not configuration
_LEAST_DECODED = 8
_TEXT = re.compile(rb"[\t\n\r -~]+")


class Layer(Struct, frozen=True):
    """A decoded text. `place` gives the bytes of the outer text that a span of it stands for."""

    text: bytes
    place: Callable[[Span], Span]


class Encoding(Struct, frozen=True):
    """One way to write a text within a text; `gate` is for `re` and for Hyperscan."""

    name: str
    gate: str
    layers: Callable[[bytes], Iterator[Layer]]


# The first, second and third of four symbols that stand for three bytes of ASCII. A run of six
# such quads by chance: once in four million.
_QUAD = "[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][A-Za-z0-9+/_-]"
_BASE64 = rf"(?<![A-Za-z0-9+/_-])(?:{_QUAD}){{6,65000}}[A-Za-z0-9+/_-]{{0,3}}={{0,2}}"


def _base64(text: bytes) -> Iterator[Layer]:
    for run in re.finditer(_BASE64.encode(), text):
        layer = _decoded_base64(run[0], run.start())
        if layer:
            yield layer


def _decoded_base64(run: bytes, start: int) -> Layer | None:
    symbols = run.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    if len(symbols) % 4 == 1 or len(symbols) > _MOST_BYTES:
        return None
    try:
        decoded = base64.b64decode(symbols + b"=" * (-len(symbols) % 4))
    except (ValueError, binascii.Error):
        return None
    if len(decoded) < _LEAST_DECODED or not _TEXT.fullmatch(decoded):
        return None

    def place(span: Span) -> Span:
        first, last = span.start // 3 * 4, -(-span.end // 3) * 4
        return Span(start + first, start + min(last, len(run)))

    return Layer(decoded, place)


_BYTE = "(?:[2-6][0-9a-fA-F]|7[0-9a-eA-E])"
_HEX = rf"(?<![A-Za-z0-9])(?:{_BYTE}){{16,65000}}(?![A-Za-z0-9])"


def _hexadecimal(text: bytes) -> Iterator[Layer]:
    for run in re.finditer(_HEX.encode(), text):
        yield _decoded_hexadecimal(run[0], run.start())


def _decoded_hexadecimal(run: bytes, start: int) -> Layer:
    return Layer(
        bytes.fromhex(run.decode()),
        lambda span: Span(start + 2 * span.start, start + 2 * span.end),
    )


# What is quoted in a URL although it need not be: signs that tokens and passwords hold.
_QUOTED_SIGN = "%(?:2[0-9A-Fa-f]|3[A-Fa-f]|40|5[B-Fb-f]|60|7[B-Eb-e])"
_PERCENT = rb"[A-Za-z0-9_.~%+:/@=&?#!*-]{12,8192}"
_QUOTED = re.compile(rb"%[0-9A-Fa-f]{2}")


def _percent(text: bytes) -> Iterator[Layer]:
    for run in re.finditer(_PERCENT, text):
        if b"%" in run[0] and _QUOTED.search(run[0]):
            yield _unquoted(run[0], run.start())


def _unquoted(run: bytes, start: int) -> Layer:
    decoded = bytearray()
    offsets: list[int] = []
    at = 0
    while at < len(run):
        offsets.append(at)
        if _QUOTED.match(run, at):
            decoded.append(int(run[at + 1 : at + 3], 16))
            at += 3
        else:
            decoded.append(run[at])
            at += 1
    offsets.append(at)
    return Layer(
        bytes(decoded), lambda span: Span(start + offsets[span.start], start + offsets[span.end])
    )


_DATA = (
    rb"""(?m)^[ \t]{1,16}["']?(?P<name>[A-Za-z0-9._-]{1,100})["']?:[ \t]{1,8}["']?"""
    rb"""(?P<value>[A-Za-z0-9+/]{6,2000}={0,2})["']?,?[ \t]*\r?$"""
)


def _kubernetes(text: bytes) -> Iterator[Layer]:
    """The values of a Secret, each with its name before it: `password: <decoded>`."""
    for entry in re.finditer(_DATA, text):
        decoded = _decoded_base64(entry["value"], entry.start("value"))
        if decoded and b"\n" not in decoded.text.strip():
            yield _named(entry["name"], decoded)


def _named(name: bytes, value: Layer) -> Layer:
    before = len(name) + 3
    length = len(value.text)

    def place(span: Span) -> Span:
        inside = Span(max(0, span.start - before), min(length, span.end - before))
        return value.place(inside)

    return Layer(name + b': "' + value.text + b'"', place)


ENCODINGS = (
    Encoding("base64", f"(?:{_QUAD}){{6}}", _base64),
    Encoding("hexadecimal", f"{_BYTE}{{16}}", _hexadecimal),
    Encoding("percent", f"[A-Za-z0-9_.~-]{_QUOTED_SIGN}", _percent),
    Encoding("kubernetes", r"""kind["']?[ \t]{0,8}:[ \t]{0,8}["']?Secret""", _kubernetes),
)
