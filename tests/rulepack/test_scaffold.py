"""A new rule folder can be read at once, and says itself where it is not finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.errors import CommandWrong
from guardrails.rulepack import scaffold as module
from guardrails.rulepack.examples import read_examples
from guardrails.rulepack.files import read_file
from guardrails.rulepack.lessons import read_lesson
from guardrails.rulepack.read import read_pack
from guardrails.rulepack.scaffold import scaffold
from guardrails.rulepack.shape import RuleFile
from guardrails.targets.language import language_of

GROUPS = sorted(module._STARTS)


@pytest.mark.parametrize("group", GROUPS)
def test_what_is_written_can_be_read(tmp_path: Path, group: str) -> None:
    name = f"{group}/my-rule"
    written = scaffold(name, tmp_path)
    assert sorted(written) == sorted(
        path for path in (tmp_path / name).rglob("*") if path.is_file()
    )
    (rule,) = read_pack(tmp_path).rules
    assert rule.id == name
    assert rule.semgrep == (name.replace("/", "."),)
    lesson = read_lesson(rule)
    assert {line[0] for line in lesson.diff} >= {"-", "+"}
    stands_for = read_file(tmp_path / name / "rule.toml", RuleFile).as_
    examples = read_examples(tmp_path / name, stands_for)
    assert [each.is_good for each in examples] == [False, True, False, False, True]
    for each in examples:
        assert language_of(each.path, each.text) is module._STARTS[group].language
        for mark in each.expected:
            assert mark.rule == name
            assert b"unsafe" in each.text.split(b"\n")[mark.line - 1]
        assert len(each.expected) == (not each.is_good)


def test_every_group_of_the_built_in_rules_has_a_start() -> None:
    from guardrails.rulepack.bundle import load_catalog

    assert {rule.group for rule in load_catalog().rules} - {"secrets"} <= set(GROUPS)


def test_a_folder_that_is_there_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "python/mine").mkdir(parents=True)
    with pytest.raises(CommandWrong, match="is there already"):
        scaffold("python/mine", tmp_path)
    assert list((tmp_path / "python/mine").iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["mine", "python/Mine", "python/my_rule", "python/a/b", "../python/mine", "python/..",
     "/python/mine", "python/mine\n", "python/-x", ""],
)  # fmt: skip
def test_a_name_that_is_no_id_writes_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(CommandWrong, match="is no rule id"):
        scaffold(name, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_group_that_is_none_gets_the_list(tmp_path: Path) -> None:
    with pytest.raises(CommandWrong, match="no group 'cobol'") as raised:
        scaffold("cobol/mine", tmp_path)
    assert all(group in raised.value.do for group in GROUPS)
