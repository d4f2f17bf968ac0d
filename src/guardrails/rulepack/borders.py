"""Where a token may begin."""

from __future__ import annotations

import re

_BORDER = re.compile(r"^\(\?<!\[(?:[^\]\\]|\\.)+\]\)")


def after_escapes(pattern: str) -> str:
    """`pattern`, whose border also holds after a written line end or tab.

    In JSON, in notebooks and in string literals the `n` of `\\n` stands before the token, and
    is no part of it.
    """
    border = _BORDER.match(pattern)
    if border is None:
        return pattern
    return rf"(?:{border[0]}|(?<=\\[nrt])){pattern[border.end() :]}"
