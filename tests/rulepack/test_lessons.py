"""A lesson has four parts in one order, and a diff that comes from the examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.errors import PackWrong
from guardrails.model.lesson import Link
from guardrails.rulepack.lessons import LEADS, diff, read_lesson, words
from guardrails.rulepack.read import read_pack
from tests.rulepack.packs import LESSON, write_provider, write_rule

PARTS = LESSON.strip().split("\n\n")


def test_the_parts_of_a_lesson(tmp_path: Path) -> None:
    write_rule(tmp_path)
    lesson = read_lesson(read_pack(tmp_path).rules[0])
    assert (lesson.why, lesson.fix, lesson.fine) == ("They get in.", "Call `good`.", "Never.")
    assert lesson.more == (Link("CWE-20", "https://cwe.mitre.org/data/20.html"),)
    assert lesson.diff == (" a = 1", "-bad()", "+good()")
    assert words(lesson) == 7
    told = lesson.markdown()
    assert [told.index(lead) for lead in LEADS] == sorted(told.index(lead) for lead in LEADS)


def test_lines_of_a_paragraph_and_line_ends_do_not_matter(tmp_path: Path) -> None:
    text = LESSON.replace("They get", "They\nget").replace("\n", "\r\n")
    write_rule(tmp_path, lesson=text)
    assert read_lesson(read_pack(tmp_path).rules[0]).why == "They get in."


@pytest.mark.parametrize(
    "parts",
    [
        [PARTS[1], PARTS[0], PARTS[2], PARTS[3]],
        PARTS[:3],
        [*PARTS, PARTS[3]],
        [*PARTS, "And one more thing."],
        ["# A heading", *PARTS],
        [PARTS[0].replace("**", "*"), *PARTS[1:]],
        [PARTS[0].replace("Why it hurts", "Why it is bad"), *PARTS[1:]],
        [],
    ],
)
def test_other_parts_are_told_with_the_right_ones(tmp_path: Path, parts: list[str]) -> None:
    write_rule(tmp_path, lesson="\n\n".join(parts))
    with pytest.raises(PackWrong, match=r"bad-call/lesson\.md: a lesson has four") as raised:
        read_lesson(read_pack(tmp_path).rules[0])
    assert "**Why it hurts.**, **Fix.**, **When it is fine.**, **More.**" in raised.value.do


def test_a_missing_lesson(tmp_path: Path) -> None:
    (write_rule(tmp_path) / "lesson.md").unlink()
    with pytest.raises(PackWrong, match=r"lesson\.md"):
        read_lesson(read_pack(tmp_path).rules[0])


def test_only_https_links_are_links(tmp_path: Path) -> None:
    more = "**More.** [a](http://a.example) [b](javascript:x) [c](https://c.example/x?y=1)"
    write_rule(tmp_path, lesson="\n\n".join([*PARTS[:3], more]))
    lesson = read_lesson(read_pack(tmp_path).rules[0])
    assert lesson.more == (Link("c", "https://c.example/x?y=1"),)


def test_a_secret_fills_the_shared_lesson(tmp_path: Path) -> None:
    write_provider(tmp_path)
    shared = tmp_path / "secrets/lesson"
    shared.mkdir()
    text = PARTS[0].replace("They get in", "They {grants}") + "\n\n"
    text += "**Fix.** {provider}: {revoke}. {steps}\n\n**When it is fine.** {x}.\n\n"
    text += "**More.** [page]({page})"
    (shared / "lesson.md").write_text(text)
    (shared / "bad.py").write_text('t = "{masked}"\n')
    (shared / "good.py").write_text('t = os.environ["{variable}"]\n')
    lesson = read_lesson(read_pack(tmp_path).rules[0])
    assert lesson.why == "They read everything."
    assert lesson.fix == "Some: https://some.example/keys. Delete it there."
    assert lesson.fine == "{x}."
    assert lesson.more == (Link("page", "https://some.example/format"),)
    assert lesson.diff == ('-t = "some_********"', '+t = os.environ["SOME_TOKEN"]')


def test_the_diff_shows_one_line_around_each_change() -> None:
    bad = b"1\n2\n3\n4\n5\n6\n7\n"
    assert diff(bad, bad.replace(b"4", b"four")) == (" 3", "-4", "+four", " 5")
    assert diff(bad, bad) == ()
    assert diff(b"@@ a\n--- b\n", b"@@ c\n--- b\n") == ("-@@ a", "+@@ c", " --- b")
