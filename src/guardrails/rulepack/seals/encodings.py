"""Text in base64: what a hole says is what the token holds."""

from __future__ import annotations

import base64


def base64_text(text: bytes) -> bytes:
    """Base64 with its padding."""
    return base64.b64encode(text)


def base64url_text(text: bytes) -> bytes:
    """The alphabet for URLs, without padding."""
    return base64.urlsafe_b64encode(text).rstrip(b"=")


def klarna(text: bytes) -> bytes:
    """Base64 of what Klarna puts into a key: random text, the id of the credentials, a version."""
    identity = b"7c9e6679-7425-40de-944b-e07fc1f90ae7"
    return base64.b64encode(b",".join([text[:32], identity, b"1", text[32:]]))
