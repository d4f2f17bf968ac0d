"""Values that stand where a secret would: documentation, templates, references, repetitions."""

from __future__ import annotations

import re

_WORDS = re.compile(
    rb"(?i)example|sample|placeholder|changeme|change[_-]me|dummy|redacted|insert|replace"
    rb"|(?:^|[_-])(?:your|my|the|some|fake|foo|bar|todo|none|null|undefined|secret|password)[_-]"
    rb"|x{5,}|\*{3,}|\.{3,}|-{4,}|_{4,}|#{4,}"
)
_REFERENCE = re.compile(
    rb"^[$%]\(?\{?|\$\{|\{\{|^<.*>$|^%.*%$|^\[.*\]$|^(?:os\.|process\.|env\.|var\.|local\.|self\.)"
    rb"|^(?:arn|https?|file|vault|ssm|secretsmanager|projects|op|keyring|gcp|azure):"
)
_RUN = re.compile(rb"(.)\1{5,}|(..)\2{4,}|(...)\3{3,}")
_SEQUENCES = (
    b"0123456789abcdef",
    b"abcdefghijklmnopqrstuvwxyz",
    b"01234567890123456789",
    b"12345678901234567890",
    b"qwertyuiop",
)
_SEQUENCE_BYTES = 8


def is_placeholder(value: bytes) -> bool:
    """Whether no provider would hand out this value: a word, a run or an alphabet is in it."""
    return bool(_WORDS.search(value) or _RUN.search(value)) or _has_sequence(value)


def is_reference(value: bytes) -> bool:
    """Whether the value names where a secret is kept, and is none."""
    return bool(_REFERENCE.search(value))


def _has_sequence(value: bytes) -> bool:
    lower = value.lower()
    return any(
        sequence[start : start + _SEQUENCE_BYTES] in lower
        for sequence in _SEQUENCES
        for start in range(len(sequence) - _SEQUENCE_BYTES + 1)
    )
