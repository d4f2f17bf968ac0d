"""Trains the table that tells human text from random text, out of real source code.

    python -m benchmarks.secrets_trigrams FOLDER...

It writes src/guardrails/engines/secrets/trigrams.bin.
FOLDER holds source code and documentation: the table that ships was trained on the packages of
`packages.py` and Python's own library. The table has one byte for three symbols in a row:
how surprising the third one is after the two before, in sixteenths of a bit.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from guardrails.engines.secrets.surprise import SYMBOLS, TABLE, symbols

_WORD = re.compile(rb"[A-Za-z][A-Za-z0-9_-]{3,40}")
_ENDINGS = {".py", ".md", ".rst", ".txt", ".js", ".ts", ".json", ".yaml", ".yml", ".toml", ".sh"}
_ALIKE = 0.02  # a count that every triple has, so that none is impossible
_LARGEST = 400_000  # bytes: larger files are data, not words


def words(folders: list[Path]) -> Iterator[bytes]:
    """Every different word of the folders' texts, once for each file that has it."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in _ENDINGS and path.is_file() and path.stat().st_size < _LARGEST:
                yield from sorted(set(_WORD.findall(path.read_bytes())))


def train(counted: Counter[bytes]) -> bytes:
    """The table. A word counts by the logarithm of how often it stands: `self` is not English."""
    triples = [0.0] * SYMBOLS**3
    for word, count in counted.items():
        if count < 2 and len(word) > 24:  # seen once and long: a key or a hash
            continue
        weight = 1 + math.log2(count)
        row = symbols(word)
        for first, second, third in zip(row, row[1:], row[2:], strict=False):
            triples[(first * SYMBOLS + second) * SYMBOLS + third] += weight
    table = bytearray()
    for start in range(0, SYMBOLS**3, SYMBOLS):
        after = [count + _ALIKE * 20 for count in triples[start : start + SYMBOLS]]
        total = sum(after)
        table += bytes(min(255, round(-16 * math.log2(count / total))) for count in after)
    return bytes(table)


def main() -> None:
    table = train(Counter(words([Path(name) for name in sys.argv[1:]])))
    TABLE.write_bytes(table)
    print(f"{TABLE.name}: {len(table):,} bytes")


if __name__ == "__main__":
    main()
