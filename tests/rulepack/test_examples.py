"""Marks are taken out before anybody sees an example; holes are filled with live shapes."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path

import pytest

from guardrails.errors import PackWrong
from guardrails.rulepack.examples import Expected, fill, read_examples, the_pair, unmarked
from guardrails.rulepack.seals import SEALS
from guardrails.rulepack.seals.checksums import crc32_base62
from tests.rulepack.packs import write_rule

RULE = "python/bad-call"
BELOW = "any/thing-else"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("bad()  # expect: RULE", "bad()"),
        ("bad() // expect: RULE", "bad()"),
        ("bad()\t-- expect: RULE", "bad()"),
        ("bad() ; expect: RULE", "bad()"),
        ("bad() /* expect: RULE */", "bad()"),
        ("<b> <!-- expect: RULE -->", "<b>"),
        ("bad()  #expect:RULE", "bad()"),
        ("bad()  # expect: RULE  ", "bad()"),
        ("x = '# no mark'  # expect: RULE", "x = '# no mark'"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_a_mark_at_the_end_of_its_line(line: str, left: str, end: str) -> None:
    marked = f"first\n{line.replace('RULE', RULE)}{end}"
    text, expected = unmarked(marked.encode())
    assert text.decode() == f"first\n{left}{end}"
    assert expected == (Expected(RULE, 2),)


@pytest.mark.parametrize(
    "mark", ["# {}", "// {}", "  # {}", "/* {} */", "<!-- {} -->", "-- {}", "; {}"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mark_above_goes_with_its_line(mark: str, end: str) -> None:
    line = mark.format(f"expect-next: {RULE}")
    text, expected = unmarked(f"first{end}{line}{end}bad(){end}".encode())
    assert text.decode() == f"first{end}bad(){end}"
    assert expected == (Expected(RULE, 2),)


def test_lines_are_counted_without_the_marks_above() -> None:
    text, expected = unmarked(
        b"# expect-next: a/b\n# expect-next: c/d\none\ntwo  # expect: e/f\n"
        b"# expect-next: g/h\nthree # expect: i/j\n"
    )
    assert text == b"one\ntwo\nthree\n"
    assert expected == (
        Expected("a/b", 1),
        Expected("c/d", 1),
        Expected("e/f", 2),
        Expected("g/h", 3),
        Expected("i/j", 3),
    )


@pytest.mark.parametrize(
    "line", ["bad()  # expect RULE", "# expectation: RULE", "expect: RULE", "x = 'expect: RULE'"]
)
def test_what_is_no_mark_stays(line: str) -> None:
    assert unmarked(line.encode()) == (line.encode(), ())


def test_bytes_that_are_not_utf8_stay() -> None:
    assert unmarked(b"\xe9()  # expect: a/b\n\xff")[0] == b"\xe9()\n\xff"


def test_json_has_its_marks_beside_it(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{\n"a": 1\n}')
    (tmp_path / "bad.json.expect").write_text(f"2 {RULE}\n\n1 {BELOW}\n\n")
    (example,) = read_examples(tmp_path, "")
    assert example.name == "bad.json"
    assert example.expected == (Expected(RULE, 2), Expected(BELOW, 1))


@pytest.mark.parametrize("line", [RULE, "2", f"two {RULE}"])
def test_a_broken_mark_beside_json(tmp_path: Path, line: str) -> None:
    (tmp_path / "bad.json").write_text("{}")
    (tmp_path / "bad.json.expect").write_text(line)
    with pytest.raises(PackWrong, match=r"bad\.json\.expect"):
        read_examples(tmp_path, "")


def test_the_examples_of_a_folder(tmp_path: Path) -> None:
    folder = write_rule(tmp_path)
    (folder / "cases").mkdir()
    (folder / "cases/good_edge.py").write_text("good()\n")
    (folder / "cases/bad_edge.test.yaml").write_text("a: b\n")
    examples = read_examples(folder, "")
    assert [each.name for each in examples] == [
        "bad.py", "good.py", "cases/bad_edge.test.yaml", "cases/good_edge.py",
    ]  # fmt: skip
    assert [each.is_good for each in examples] == [False, True, False, True]
    assert examples[0].text == b"a = 1\nbad()\n"
    assert examples[2].path == "cases/bad_edge.yaml"
    assert {each.path for each in read_examples(folder, "Dockerfile")} == {"Dockerfile"}


def test_the_pair_is_without_marks(tmp_path: Path) -> None:
    assert the_pair(write_rule(tmp_path)) == (b"a = 1\nbad()\n", b"a = 1\ngood()\n")


def test_a_pair_that_is_none(tmp_path: Path) -> None:
    folder = write_rule(tmp_path)
    (folder / "good.js").write_text("good()")
    with pytest.raises(PackWrong, match="one good example"):
        the_pair(folder)
    (folder / "bad.py").unlink()
    with pytest.raises(PackWrong, match="one bad example"):
        the_pair(folder)


def test_a_hole_is_filled_with_what_its_pattern_says() -> None:
    filled = fill("k = {{ ghp_[A-Z]{16} }} and {{ [0-9]{3} }}\n", "seed").decode()
    assert re.fullmatch(r"k = ghp_[A-Z]{16} and [0-9]{3}\n", filled)


def test_a_seed_can_be_used_again_and_another_gives_another() -> None:
    sample = "{{ [a-z]{30} }}"
    assert fill(sample, "a") == fill(sample, "a") != fill(sample, "b")


def test_what_is_no_hole_stays() -> None:
    assert fill("{{}} {{x}} { a } ${b}", "seed") == b"{{}} {{x}} { a } ${b}"


@pytest.mark.parametrize("pattern", ["[a-z", "[a-z]{400}"])
def test_a_hole_that_cannot_be_filled_is_told(pattern: str) -> None:
    with pytest.raises(PackWrong, match=r"\[a-z"):
        fill("{{ " + pattern + " }}", "seed")


def test_a_seal_that_is_none() -> None:
    with pytest.raises(PackWrong, match="no seal 'wax'") as raised:
        fill("{{ [a-z]{30} | wax }}", "seed")
    assert all(name in raised.value.do for name in SEALS)


def test_the_checksum_seal() -> None:
    filled = fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", "seed")
    assert len(filled) == 40
    assert crc32_base62(filled[4:-6]) == filled[-6:]
    assert crc32_base62(b"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ") == b"0mLq17"  # GitHub's own example


def test_the_token_seal() -> None:
    head, body, signature = fill("{{ [A-Za-z0-9]{43} | jwt }}", "seed").split(b".")
    assert json.loads(base64.urlsafe_b64decode(head + b"=="))["alg"] == "HS256"
    assert json.loads(base64.urlsafe_b64decode(body + b"=="))["iss"]
    assert len(signature) == 43


def test_the_key_seals() -> None:
    der = base64.b64decode(fill("{{ (?:[A-Za-z0-9]{80}){5} | der }}", "seed"))
    assert der[:2] == b"\x30\x82"
    assert int.from_bytes(der[2:4], "big") == len(der) - 4
    for name, cipher in (("openssh", b"none"), ("openssh-encrypted", b"aes256-ctr")):
        key = base64.b64decode(fill("{{ (?:[A-Za-z0-9]{80}){5} | " + name + " }}", "seed"))
        assert key.startswith(b"openssh-key-v1\0" + len(cipher).to_bytes(4, "big") + cipher)


def test_what_pip_leaves_beside_the_examples_is_no_example(tmp_path: Path) -> None:
    folder = write_rule(tmp_path, RULE)
    names = [example.name for example in read_examples(folder, "")]
    for place in (folder / "cases" / "__pycache__", folder / "__pycache__"):
        place.mkdir(parents=True)
        (place / "bad.cpython-311.pyc").write_bytes(b"\0")
    (folder / "cases" / ".hidden.py").write_text("")
    assert [example.name for example in read_examples(folder, "")] == names
