"""Text that cannot do anything to a terminal, a log or a parser that shows it."""

from __future__ import annotations

import re

# What steers a page and is not seen on it: C1 controls, marks that turn the direction of
# writing, and line ends that only some programs know.
_HIDDEN = r"\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_STEERS_JSON = re.compile(f"[{_HIDDEN}]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_UNSAFE = re.compile(rf"[\x00-\x08\x0a-\x1f{_HIDDEN}\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\r": "\\r"}


def printable(text: str) -> str:
    """The text on one line, with everything that is not shown as itself written out."""
    return _UNSAFE.sub(_written_out, text).replace("\t", "    ")


def encodable(text: str) -> str:
    """Text that UTF-8 can hold: a byte that is not UTF-8 becomes `\\xNN`."""
    return _SURROGATE.sub(_written_out, text)


def inert(json: str) -> str:
    """The same JSON, with what steers a terminal escaped: it shows, and it decodes as before.

    JSON's own rules leave these alone, and CI logs show what a report says as it is.
    """
    return _STEERS_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", json)


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if match[0] in _SHORT:
        return _SHORT[match[0]]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
