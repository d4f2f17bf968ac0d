"""How random a value is."""

from __future__ import annotations

import math
from collections import Counter


def bits_per_byte(value: bytes) -> float:
    """Shannon entropy of the bytes: 0 for one letter repeated, 8 at most."""
    if not value:
        return 0.0
    total = len(value)
    return -sum(n / total * math.log2(n / total) for n in Counter(value).values())


def guess_bits(value: bytes) -> float:
    """An upper bound of what guessing the value takes, in bits, by its own letters."""
    return bits_per_byte(value) * len(value)
