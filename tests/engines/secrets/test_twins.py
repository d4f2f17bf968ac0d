"""Hyperscan and its pure-Python twin must find the same, everywhere."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest

from guardrails.engines.secrets.finding import Finder
from guardrails.engines.secrets.pointing import HyperscanPointer, PythonPointer
from guardrails.engines.secrets.windows import LONG_LINE
from guardrails.rulepack.examples import fill
from guardrails.rulepack.files import read_file
from guardrails.rulepack.locate import built_in_rules
from guardrails.rulepack.read import provider_files
from guardrails.rulepack.shape import ProviderFile
from tests.engines.looking import built_in

Found = list[tuple[str, int, int, str]]


@cache
def finders() -> tuple[Finder, Finder]:
    detectors = built_in().detectors
    return (
        Finder(detectors, HyperscanPointer),
        Finder(detectors, PythonPointer),
    )


def both(text: bytes) -> tuple[Found, Found]:
    hyperscan, twin = (
        [
            (each.detector.id, each.span.start, each.span.end, each.secret.digest)
            for each in finder.find(text)
        ]
        for finder in finders()
    )
    return hyperscan, twin


def samples() -> list[tuple[str, str]]:
    """Every sample and near miss, with its detector."""
    return [
        (detector.id, text)
        for path in provider_files(built_in_rules())
        for detector in read_file(path, ProviderFile).detectors
        for text in (*detector.samples, *detector.near_misses)
    ]


@pytest.mark.slow
def test_on_every_sample() -> None:
    for detector, sample in samples():
        hyperscan, twin = both(fill(sample, detector))
        assert hyperscan == twin, (detector, sample)


@pytest.mark.slow
def test_on_a_thousand_mutated_texts() -> None:
    """Cut, doubled, shifted, recased and glued together: where boundaries go wrong first."""
    chance = random.Random(20261124)
    texts = [fill(sample, f"{name}{seed}") for name, sample in samples() for seed in range(3)]
    with_hits = 0
    for _ in range(1000):
        text = b"".join(mutated(chance.choice(texts), chance) for _ in range(chance.randint(1, 4)))
        hyperscan, twin = both(text)
        assert hyperscan == twin, text
        with_hits += bool(hyperscan)
    assert with_hits > 300


def mutated(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    other = chance.randrange(len(text) + 1)
    return chance.choice(
        [
            text,
            text[:at] + text[other:],
            text[:at] + chance.randbytes(3) + text[at:],
            text[:at] + text,
            text.replace(b"\n", chance.choice([b"", b"\r\n", b"\n\n", b" "])),
            text.swapcase(),
            text.rstrip() + chance.choice([b"x", b"_", b"=", b'"', b"\xff"]) + text,
        ]
    )


@pytest.mark.slow
def test_on_a_package_from_pypi() -> None:
    """Bandit's wheel, as installed here."""
    import bandit

    files = sorted(Path(str(bandit.__file__)).parent.rglob("*.py"))
    assert len(files) > 50
    for path in files:
        hyperscan, twin = both(path.read_bytes())
        assert hyperscan == twin, path


@pytest.mark.parametrize("padding", [0, 1, LONG_LINE // 2, LONG_LINE, 3 * LONG_LINE + 7])
def test_in_a_line_of_any_length(padding: int) -> None:
    """A line that is too long to be decided whole is decided in cells that overlap."""
    secret = fill(samples_of("github-personal-token")[0], "long").strip()
    text = b"x = 1; " * (padding // 7) + secret + b"; y = 2" * (padding // 7)
    hyperscan, twin = both(text)
    assert hyperscan == twin
    assert [name for name, *_ in hyperscan] == ["github-personal-token"]


def samples_of(name: str) -> list[str]:
    return [text for detector, text in samples() if detector == name]
