"""Macaroons: bearer tokens whose binary form tells where they belong.

Format: https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt (version 2).
"""

from __future__ import annotations

from collections.abc import Iterator

from guardrails.engines.secrets.candidate import Candidate, Proven, proven_if
from guardrails.engines.secrets.proofs.decoding import base64_content
from guardrails.rulepack.seals.macaroons import (
    END,
    IDENTIFIER,
    LOCATION,
    SIGNATURE,
    SIGNATURE_LENGTH,
    VERSION,
)

_Packet = tuple[int, bytes]


def macaroon(candidate: Candidate) -> Proven | None:
    """A whole macaroon, from anywhere."""
    packets = _packets(candidate.secret)
    return proven_if(candidate, _is_whole(packets))


def pypi(candidate: Candidate) -> Proven | None:
    """`pypi-` and a whole macaroon of pypi.org."""
    return _of(candidate, b"pypi.org")


def testpypi(candidate: Candidate) -> Proven | None:
    """`pypi-` and a whole macaroon of test.pypi.org, where nobody installs from."""
    return _of(candidate, b"test.pypi.org")


def _of(candidate: Candidate, location: bytes) -> Proven | None:
    packets = _packets(candidate.secret.removeprefix(b"pypi-"))
    return proven_if(candidate, _is_whole(packets) and packets[0] == (LOCATION, location))


def _is_whole(packets: list[_Packet]) -> bool:
    """A location, an identifier, caveats that end, and a signature as the last of all."""
    kinds = [kind for kind, _ in packets]
    return (
        kinds[:2] == [LOCATION, IDENTIFIER]
        and kinds[-3:] == [END, END, SIGNATURE]
        and len(packets[-1][1]) == SIGNATURE_LENGTH
        and kinds.count(SIGNATURE) == 1
    )


def _packets(text: bytes) -> list[_Packet]:
    """Every packet of a macaroon, or none where one is not as it should be."""
    content = base64_content(text)
    if not content or content[0] != VERSION:
        return []
    try:
        return list(_read(content))
    except IndexError:
        return []


def _read(content: bytes) -> Iterator[_Packet]:
    at = 1
    while at < len(content):
        kind, at = content[at], at + 1
        if kind == END:
            yield kind, b""
            continue
        length, at = _varint(content, at)
        if at + length > len(content):
            raise IndexError("a packet is cut off")
        yield kind, content[at : at + length]
        at += length


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A length in groups of seven bits, the lowest first, and where it ends."""
    number = shift = 0
    while True:
        byte, at = content[at], at + 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return number, at
