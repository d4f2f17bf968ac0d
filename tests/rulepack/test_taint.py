"""What a group's taint rules share is joined to each of them, and to no other rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.errors import PackWrong
from guardrails.rulepack.taint import shared_taint

SHARED = """
options: {taint_assume_safe_numbers: true, other: false}
propagators:
  - {pattern: $TO.append($FROM), from: $FROM, to: $TO}
sources:
  request: [{pattern: request.args}]
  files: [{pattern: $F.read()}]
sanitizers:
  always: [{pattern: int(...)}]
  html: [{pattern: escape(...)}]
"""


def rule(**more: object) -> dict[str, object]:
    return {"id": "python.x", "mode": "taint", "pattern-sinks": [{"pattern": "f(...)"}], **more}


def write(folder: Path, text: str) -> Path:
    (folder / "taint.yaml").write_text(text)
    return folder


def test_a_taint_rule_gets_what_all_get_and_what_it_names(tmp_path: Path) -> None:
    own = rule(
        options={"other": True},
        metadata={"taint": {"sources": ["request"], "sanitizers": ["html"]}},
        **{"pattern-sources": [{"pattern": "mine"}]},
    )
    (joined,) = shared_taint(write(tmp_path, SHARED)).joined_to([own])
    assert joined["pattern-sources"] == [{"pattern": "mine"}, {"pattern": "request.args"}]
    assert joined["pattern-sanitizers"] == [{"pattern": "int(...)"}, {"pattern": "escape(...)"}]
    assert [each["from"] for each in joined["pattern-propagators"]] == ["$FROM"]
    assert joined["options"] == {"taint_assume_safe_numbers": True, "other": True}
    assert joined["pattern-sinks"] == own["pattern-sinks"]


def test_other_rules_stay_as_they_are(tmp_path: Path) -> None:
    search = {"id": "python.y", "pattern": "f(...)"}
    assert shared_taint(write(tmp_path, SHARED)).joined_to([search]) == (search,)


def test_a_group_without_one_shares_nothing(tmp_path: Path) -> None:
    assert shared_taint(tmp_path).joined_to([rule()]) == (rule(),)


@pytest.mark.parametrize(
    ("taint", "said"),
    [
        ({"sources": ["requests"]}, "shares nothing called 'requests'"),
        ({"sanitizers": ["htm"]}, "shares nothing called 'htm'"),
        ({"source": ["request"]}, "has the key 'source'"),
    ],
)
def test_an_unknown_name_is_an_error(
    taint: dict[str, list[str]], said: str, tmp_path: Path
) -> None:
    with pytest.raises(PackWrong) as raised:
        shared_taint(write(tmp_path, SHARED)).joined_to([rule(metadata={"taint": taint})])
    assert said in raised.value.what
    assert "files, html, request" in raised.value.do


def test_a_broken_one_names_its_file(tmp_path: Path) -> None:
    with pytest.raises(PackWrong, match=r"taint\.yaml"):
        shared_taint(write(tmp_path, "source: {}")).joined_to([rule()])
