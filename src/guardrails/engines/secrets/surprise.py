"""How un-human a value is: what its letters say to a model of words and names.

Entropy counts letters and sees no order: `correcthorse` and `hteorcrrsoec` are the same to it.
The model knows, for each letter, how surprising it is after the two before it. It is trained by
`benchmarks/secrets_trigrams.py` on source code, which holds words in many languages.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("trigrams.bin")
SYMBOLS = 28  # a to z, a digit, and everything else
_DIGIT, _OTHER = 26, 27
_SYMBOL = bytes(
    byte - 97
    if 97 <= byte <= 122
    else byte - 65
    if 65 <= byte <= 90
    else _DIGIT
    if 48 <= byte <= 57
    else _OTHER
    for byte in range(256)
)
_DIGIT_BITS = 53  # sixteenths of a bit: ten digits are one symbol, and any of them may stand


def symbols(value: bytes) -> bytes:
    """A symbol for each byte, with the edge of a word on both sides."""
    return b"\x1b" + value.translate(_SYMBOL) + b"\x1b"


def surprise(value: bytes) -> float:
    """Bits a byte that the model did not expect: about 3 for words, above 4.5 for keys."""
    table = _table()
    row = symbols(value)
    total = 0
    for first, second, third in zip(row, row[1:], row[2:], strict=False):
        total += table[(first * SYMBOLS + second) * SYMBOLS + third]
        if third == _DIGIT:
            total += _DIGIT_BITS
    return total / 16 / max(len(row) - 2, 1)


@lru_cache(maxsize=1)
def _table() -> bytes:
    return TABLE.read_bytes()
