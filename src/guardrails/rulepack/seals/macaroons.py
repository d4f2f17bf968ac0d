"""Macaroons in their binary form, version 2, as PyPI hands them out.

Source: libmacaroons' format.txt: a version byte; packets of type, length and data; a packet of
type 0 ends a section.
"""

from __future__ import annotations

import base64

from guardrails.rulepack.seals.encodings import base64url_text

VERSION = 2
END, LOCATION, IDENTIFIER, SIGNATURE = 0, 1, 2, 6
SIGNATURE_LENGTH = 32
_CAVEAT = b'[3,"00000000-0000-4000-8000-000000000000"]'


def pypi(signature: bytes) -> bytes:
    """A token of pypi.org; 43 characters in base64 become its signature."""
    return _macaroon(b"pypi.org", signature)


def testpypi(signature: bytes) -> bytes:
    """A token of test.pypi.org."""
    return _macaroon(b"test.pypi.org", signature)


def _macaroon(location: bytes, signature: bytes) -> bytes:
    content = base64.urlsafe_b64decode(signature + b"=" * (-len(signature) % 4))
    identifier = b"00000000-0000-4000-8000-" + content[:6].hex().encode()
    return base64url_text(
        bytes([VERSION])
        + _packet(LOCATION, location)
        + _packet(IDENTIFIER, identifier)
        + bytes([END])
        + _packet(IDENTIFIER, _CAVEAT)
        + bytes([END, END])
        + _packet(SIGNATURE, content[:SIGNATURE_LENGTH])
    )


def _packet(kind: int, data: bytes) -> bytes:
    return bytes([kind, len(data)]) + data
