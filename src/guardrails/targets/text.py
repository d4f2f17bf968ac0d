"""From a file's bytes to the text that every engine sees."""

from __future__ import annotations

import codecs
import re

_MARKS = (  # longest first: the UTF-32 mark begins with the UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARK_BYTES = tuple(mark for mark, _ in _MARKS)
_PEEK = 8000  # bytes in which git, too, looks for a NUL
_MESSAGE_CODING = re.compile(rb"^encoding (\S+)$", re.MULTILINE)
_PYTHON_CODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


def as_utf8(raw: bytes) -> bytes:
    """`raw` as UTF-8 without a byte order mark; bytes in no known encoding stay as they are."""
    if raw.startswith(codecs.BOM_UTF8):
        return raw[len(codecs.BOM_UTF8) :]
    marked = raw.startswith(_MARK_BYTES)
    encoding = next(name for mark, name in _MARKS if raw.startswith(mark)) if marked else None
    encoding = encoding or _utf16_without_mark(raw)
    if encoding is None:
        return _declared_by_python(raw)
    return raw.decode(encoding, "replace").encode("utf-8", "replace")


def is_binary(raw: bytes) -> bool:
    """Whether the bytes are no text in any encoding that `as_utf8` knows."""
    marked = raw.startswith(_MARK_BYTES)
    return not marked and b"\0" in raw[:_PEEK] and _utf16_without_mark(raw) is None


def message_of(stored: bytes) -> bytes:
    """The message in a commit or a tag as git stores it: UTF-8, unless it says otherwise."""
    head, _, message = stored.partition(b"\n\n")
    declared = _MESSAGE_CODING.search(head)
    try:
        return message.decode(declared[1].decode()).encode() if declared else message
    except (LookupError, UnicodeError):
        return message


def _utf16_without_mark(raw: bytes) -> str | None:
    """UTF-16 as Windows tools write it: every second byte of mostly Latin text is zero."""
    peek = raw[:_PEEK]
    if b"\0" not in peek or len(peek) < 4 or len(raw) % 2:
        return None
    even, odd = peek[0::2].count(0) / len(peek[0::2]), peek[1::2].count(0) / len(peek[1::2])
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.1 else None


def _declared_by_python(raw: bytes) -> bytes:
    """Python lets a file name its encoding in one of its first two lines.

    All-ASCII bytes are no exception: UTF-7 is a way to hide code in them.
    """
    for line in raw.split(b"\n", 2)[:2]:
        declared = _PYTHON_CODING.match(line)
        if declared:
            try:
                return raw.decode(declared[1].decode()).encode("utf-8")
            except (LookupError, UnicodeError):
                return raw
    return raw
