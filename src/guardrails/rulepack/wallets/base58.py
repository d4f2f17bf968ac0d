"""Base58Check: base 58 with the first four bytes of a double SHA-256 at the end."""

from __future__ import annotations

import hashlib

BITCOIN = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
XRP = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_CHECKSUM = 4


def encode(content: bytes, alphabet: bytes = BITCOIN) -> bytes:
    """Content in base 58; a zero byte in front is the alphabet's first sign."""
    zeros = len(content) - len(content.lstrip(b"\0"))
    rest, digits = int.from_bytes(content, "big"), b""
    while rest:
        rest, digit = divmod(rest, 58)
        digits = alphabet[digit : digit + 1] + digits
    return alphabet[:1] * zeros + digits


def decode(text: bytes, alphabet: bytes = BITCOIN) -> bytes | None:
    """The content of a text in base 58, or None where a sign is none of the alphabet."""
    number = 0
    for sign in text:
        digit = alphabet.find(sign)
        if digit < 0:
            return None
        number = number * 58 + digit
    zeros = len(text) - len(text.lstrip(alphabet[:1]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def seal(payload: bytes, alphabet: bytes = BITCOIN) -> bytes:
    """The payload and its checksum, in base 58."""
    return encode(payload + _checksum(payload), alphabet)


def holds(text: bytes, alphabet: bytes = BITCOIN) -> bool:
    """Whether the text ends with the checksum of what it says."""
    content = decode(text, alphabet)
    if content is None or len(content) <= _CHECKSUM:
        return False
    return _checksum(content[:-_CHECKSUM]) == content[-_CHECKSUM:]


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:_CHECKSUM]
