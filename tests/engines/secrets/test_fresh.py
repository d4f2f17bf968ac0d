"""Of the versions of a text only what is fresh is searched, and no secret is missed by that."""

from __future__ import annotations

import random

import pytest

from guardrails.engines.secrets.finding import finder_for
from guardrails.engines.secrets.windows import LONGEST_KEY, around
from guardrails.model.detector import Certainty, Detector
from guardrails.model.place import Span
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.examples import fill
from guardrails.targets.fresh import fresh_spans
from tests.planted import token

pytestmark = pytest.mark.slow

PAIR = Detector(
    "pair", "USER_[0-9]{6}", Certainty.SHAPED, companion="PASS_(?P<secret>[0-9]{6})", distance=900
)
KEY = fill("{{ (?:[A-Za-z0-9/+]{80}){40} | der }}", "fresh").decode()
OTHER_KEY = fill("{{ (?:[A-Za-z0-9/+]{80}){40} | der }}", "fresh, too").decode()


def found(text: bytes, before: bytes) -> list[str]:
    finder = finder_for((*load_catalog().detectors, PAIR))
    fresh = fresh_spans(before, text)
    return [each.detector.id for each in finder.find(text, "a.py", fresh)]


def filler(lines: int) -> bytes:
    return b"".join(b"count_%d = %d\n" % (number, number) for number in range(lines))


@pytest.mark.parametrize(
    "line", [f"t = '{token('fresh')}'", f"'{token('fresh')}'", f"t = 1  # {token('fresh')}"]
)
def test_a_new_line_is_found_and_an_old_one_is_not_searched_again(line: str) -> None:
    old = filler(500)
    new = filler(200) + line.encode() + b"\n" + filler(500)[len(filler(200)) :]
    assert found(new, old) == ["github-personal-token"]
    assert found(new + b"more = 1\n", new) == []
    assert found(b"more = 1\n" + new, new) == []


def test_half_a_token_that_becomes_a_whole_one() -> None:
    """Only a part of it is fresh."""
    whole = b"t = '" + token("fresh").encode() + b"'\n"
    assert found(whole, whole.replace(token("fresh")[10:20].encode(), b"")) == [
        "github-personal-token"
    ]


def test_two_values_that_come_near_each_other() -> None:
    """Nothing is fresh: what stood between them is gone."""
    far = b"USER_123456\n" + filler(300) + b"PASS_654321\n"
    near = b"USER_123456\n" + filler(30) + b"PASS_654321\n"
    assert found(far, b"") == []
    assert found(near, far) == ["pair"]


@pytest.mark.parametrize("at", [0, 400, 800])
def test_a_key_whose_first_line_is_old(at: int) -> None:
    head, tail = "-----BEGIN PRIVATE KEY-----\n", "\n-----END PRIVATE KEY-----\n"
    lines, others = KEY.splitlines(), OTHER_KEY.splitlines()
    old = filler(300).decode() + head + KEY + tail
    number = at * len(lines) // 1000
    broken = "\n".join([*lines[:number], "!", *others[number:]])
    assert found(old.encode(), (filler(300).decode() + head + broken + tail).encode())


def test_a_long_line_is_searched_as_a_whole() -> None:
    text = b"x" * 100_000 + b"\n" + b"y" * 100_000 + b"\nz\n"
    assert around(text, [Span(150_000, 150_001)], 10) == [Span(100_001, 200_001)]
    assert around(text, [Span(0, len(text))], 10) == [Span(0, len(text))]
    assert around(b"", [Span(0, 0)], 10) == [Span(0, 0)]
    assert around(text, [Span(9, 9), Span(50_000, 50_000)], 10) == [Span(0, 100_000)]
    assert around(text, [Span(9, 9), Span(150_000, 150_000)], 10) == [
        Span(0, 100_000),
        Span(100_001, 200_001),
    ]


def test_a_key_is_not_looked_for_without_end() -> None:
    text = b"-----BEGIN X-----\n" + b"a\n" * LONGEST_KEY
    (part,) = around(text, [Span(len(text), len(text))], 10)
    assert part.start > LONGEST_KEY


@pytest.mark.parametrize("length", [400, 4000])
def test_versions_of_one_text_lose_no_secret(length: int) -> None:
    """Random edits of a file with secrets: each line that was ever found is found at its first."""
    finder = finder_for(load_catalog().detectors)
    chance = random.Random(7)
    secrets = [f"key_{n} = '{token(str(n))}'\n".encode() for n in range(30)]
    lines = filler(length).splitlines(keepends=True)
    before = b""
    searched: set[bytes] = set()
    for _ in range(150):
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(lines))
            lines[at : at + chance.randint(0, 3)] = chance.sample([*secrets, b"one = 1\n"], 2)
        text = b"".join(lines)
        fresh = fresh_spans(before, text)
        searched |= {line(text, each.hidden) for each in finder.find(text, "a.py", fresh)}
        assert {line(text, each.hidden) for each in finder.find(text, "a.py")} <= searched
        before = text


def line(text: bytes, span: Span) -> bytes:
    return text[text.rfind(b"\n", 0, span.start) + 1 : text.find(b"\n", span.end)]
