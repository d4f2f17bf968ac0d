"""BIP 39: a wallet's entropy as words of a list of 2048, the last bits of which are a checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

LENGTHS = (12, 15, 18, 21, 24)
_BITS = 11  # in one word


@lru_cache(maxsize=1)
def word_numbers() -> dict[bytes, int]:
    """Every English word of the standard and its number."""
    listed = Path(__file__).with_name("bip39_english.txt").read_bytes().split()
    return {word: number for number, word in enumerate(listed)}


def seal(entropy: bytes) -> bytes:
    """The words of 16 to 32 bytes of entropy."""
    bits = "".join(f"{byte:08b}" for byte in entropy) + _checksum(entropy)
    listed = list(word_numbers())
    return b" ".join(listed[int(bits[at : at + _BITS], 2)] for at in range(0, len(bits), _BITS))


def holds(words: Sequence[bytes]) -> bool:
    """Whether the words are as many as the standard knows, and their checksum is right."""
    numbers = [word_numbers().get(word, -1) for word in words]
    if len(numbers) not in LENGTHS or -1 in numbers:
        return False
    bits = "".join(f"{number:011b}" for number in numbers)
    of_entropy = len(bits) * 32 // 33
    entropy = int(bits[:of_entropy], 2).to_bytes(of_entropy // 8, "big")
    return _checksum(entropy) == bits[of_entropy:]


def _checksum(entropy: bytes) -> str:
    return f"{hashlib.sha256(entropy).digest()[0]:08b}"[: len(entropy) // 4]
