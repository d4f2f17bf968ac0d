"""Text in base64: what a hole says is what the token holds."""

from __future__ import annotations

import base64


def base64_text(text: bytes) -> bytes:
    """Base64 with its padding."""
    return base64.b64encode(text)


def base64url_text(text: bytes) -> bytes:
    """The alphabet for URLs, without padding."""
    return base64.urlsafe_b64encode(text).rstrip(b"=")
