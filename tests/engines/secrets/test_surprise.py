"""The model of words: what it expects, and what it does not."""

from __future__ import annotations

import random
import string

import pytest

from guardrails.engines.secrets.surprise import SYMBOLS, TABLE, surprise


def test_the_table_has_a_byte_for_three_symbols() -> None:
    assert len(TABLE.read_bytes()) == SYMBOLS**3


@pytest.mark.parametrize(
    "words", ["password", "authentication", "getUserName", "configuration_file", "Benutzername"]
)
def test_words_are_expected(words: str) -> None:
    assert surprise(words.encode()) < 4.3


@pytest.mark.parametrize("noise", ["qxzvkjwq", "hteorcrrsoec9x", "Xq7Zk9Jw2Vb4", "zpqjxwvk"])
def test_noise_is_not(noise: str) -> None:
    assert surprise(noise.encode()) > 5.2


def test_the_order_of_letters_counts() -> None:
    """Entropy does not see it."""
    word, same_letters = b"correcthorse", b"hrtcsrcoroee"
    assert sorted(word) == sorted(same_letters)
    assert surprise(word) + 1 < surprise(same_letters)


def test_random_text_is_above_what_words_reach() -> None:
    chance = random.Random(7)
    symbols = string.ascii_letters + string.digits
    values = ["".join(chance.choices(symbols, k=20)).encode() for _ in range(500)]
    assert sum(surprise(value) > 4.9 for value in values) > 490


def test_nothing_is_no_surprise() -> None:
    assert surprise(b"") == 0.0
