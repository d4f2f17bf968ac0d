"""Bech32 (BIP 173) without its limit of 90 characters, as age, nostr and Cardano use it."""

from __future__ import annotations

from collections.abc import Iterable

_SIGNS = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def seal(kind: bytes, content: bytes) -> bytes:
    """The content behind its human-readable part, with the checksum of both."""
    groups = _groups_of_five(content)
    rest = _remainder([*_expanded(kind), *groups, *[0] * _CHECKSUM]) ^ 1
    groups += [rest >> 5 * (_CHECKSUM - 1 - at) & 31 for at in range(_CHECKSUM)]
    return kind + b"1" + bytes(_SIGNS[group] for group in groups)


def holds(text: bytes) -> bool:
    """Whether the text is Bech32, in one case, and its checksum is right."""
    if text not in (text.lower(), text.upper()):
        return False
    kind, _, data = text.lower().rpartition(b"1")
    groups = [_SIGNS.find(sign) for sign in data]
    if not kind or len(groups) < _CHECKSUM or -1 in groups:
        return False
    return _remainder([*_expanded(kind), *groups]) == 1


def _expanded(kind: bytes) -> list[int]:
    return [*(sign >> 5 for sign in kind), 0, *(sign & 31 for sign in kind)]


def _groups_of_five(content: bytes) -> list[int]:
    bits = "".join(f"{byte:08b}" for byte in content)
    bits += "0" * (-len(bits) % 5)
    return [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for at, part in enumerate(_GENERATOR):
            rest ^= part if top >> at & 1 else 0
    return rest
