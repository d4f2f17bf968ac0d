"""Taking tokens apart: base64, JSON and times, where any bytes at all may stand."""

from __future__ import annotations

import base64
import json
import time

_STANDARD = bytes.maketrans(b"-_", b"+/")


def base64_content(text: bytes) -> bytes | None:
    """What base64 of either alphabet holds, padded or not; None for what is no base64."""
    digits = text.rstrip(b"=").translate(_STANDARD)
    try:
        return base64.b64decode(digits + b"=" * (-len(digits) % 4), validate=True)
    except ValueError:
        return None


def json_object(part: bytes) -> dict[str, object] | None:
    """The JSON object that base64 of either alphabet holds."""
    content = base64_content(part)
    if content is None:
        return None
    try:
        decoded = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return decoded if isinstance(decoded, dict) else None


def is_past(seconds: object) -> bool:
    """Whether a time in seconds since 1970 has gone by; what is no number is no time."""
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    return is_number and float(str(seconds)) < time.time()
