"""Stellar's strkey (SEP-23): base 32 of a version, a key and their CRC16-XModem."""

from __future__ import annotations

import base64
import binascii

SEED = 18 << 3  # the version whose text begins with S


def seal(version: int, key: bytes) -> bytes:
    """The key as a strkey."""
    payload = bytes([version]) + key
    return base64.b32encode(payload + _checksum(payload)).rstrip(b"=")


def holds(text: bytes) -> bool:
    """Whether the text is a strkey whose checksum is right."""
    try:
        content = base64.b32decode(text + b"=" * (-len(text) % 8))
    except binascii.Error:
        return False
    return len(content) > 2 and _checksum(content[:-2]) == content[-2:]


def _checksum(payload: bytes) -> bytes:
    return binascii.crc_hqx(payload, 0).to_bytes(2, "little")
