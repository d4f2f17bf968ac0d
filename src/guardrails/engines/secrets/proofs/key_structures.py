"""The structures inside private keys: ASN.1, and what the programs for SSH made of their own."""

from __future__ import annotations

OPENSSH_MAGIC = b"openssh-key-v1\0"
_SSH2_MAGIC = b"\x3f\x6f\xf9\xeb"
_LEAST_SEQUENCE = 32  # bytes: a key of an elliptic curve of 192 bits has 31 and is no longer made


def is_der_sequence(content: bytes) -> bool:
    """Whether the bytes are one ASN.1 SEQUENCE of the length that it names."""
    return len(content) >= _LEAST_SEQUENCE and _inside(content) is not None


def has_version_first(content: bytes) -> bool:
    """Whether a sequence begins with INTEGER 0 or 1, as RFC 5208, 5915, 5958 and 8017 have it."""
    inside = _inside(content)
    return inside is not None and inside[:3] in (b"\x02\x01\x00", b"\x02\x01\x01")


def _inside(content: bytes) -> bytes | None:
    """What is in a SEQUENCE that is all of the content."""
    if len(content) < 2 or content[0] != 0x30:
        return None
    if content[1] < 0x80:
        return content[2:] if len(content) == 2 + content[1] else None
    size = content[1] & 0x7F
    length = int.from_bytes(content[2 : 2 + size], "big")
    return content[2 + size :] if size in (1, 2) and len(content) == 2 + size + length else None


def openssh_cipher(content: bytes) -> bytes | None:
    """The cipher of a key in OpenSSH's own format, if it is whole (PROTOCOL.key)."""
    if not content.startswith(OPENSSH_MAGIC):
        return None
    cipher, rest = _string(content[len(OPENSSH_MAGIC) :])
    _kdf, rest = _string(rest)
    _options, rest = _string(rest)
    _public, rest = _string(rest[4:])  # after the number of keys
    private, rest = _string(rest)
    return cipher if cipher and private else None


def ssh2_cipher(content: bytes) -> bytes | None:
    """The cipher of a key in the format of SSH Communications Security."""
    if not content.startswith(_SSH2_MAGIC):
        return None
    kind, rest = _string(content[8:])  # after the magic and the length of it all
    cipher, rest = _string(rest)
    return cipher if kind and cipher and len(rest) >= 32 else None


def _string(data: bytes | None) -> tuple[bytes | None, bytes]:
    """The string that the data begins with, and what follows it; None if it is not all there."""
    if not data or len(data) < 4:
        return None, b""
    length = int.from_bytes(data[:4], "big")
    if len(data) < 4 + length:
        return None, b""
    return data[4 : 4 + length], data[4 + length :]
