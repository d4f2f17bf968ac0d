"""Text that cannot do anything to a terminal, a log or a parser that shows it."""

from __future__ import annotations

import re

# Control characters, bytes that are no UTF-8, and marks that turn the direction of writing.
_UNSAFE = re.compile(
    r"[\x00-\x08\x0a-\x1f\x7f-\x9f\udc80-\udcff\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_SHORT = {"\n": "\\n", "\r": "\\r"}


def printable(text: str) -> str:
    """The text on one line, with everything that is not shown as itself written out."""
    return _UNSAFE.sub(_written_out, text).replace("\t", "    ")


def safe_path(path: str) -> str:
    """A path for JSON: bytes that are not UTF-8 become `\\xNN`."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if match[0] in _SHORT:
        return _SHORT[match[0]]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
