"""What we say that we miss is missed: a case that is found one day must leave the page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.pipeline import find
from guardrails.rulepack.bundle import load_catalog
from guardrails.targets.make import as_target

PAGE = (Path(__file__).parents[2] / "docs" / "known-misses.md").read_text("utf-8")
# The info string of a block names its language, the rule that misses it, and the file's ending.
CASES = re.findall(r"^```\w+ ([a-z-]+/[a-z0-9-]+) (\S+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
GROUPS = (
    "python", "javascript", "go", "java", "dockerfile", "terraform", "github-actions",
    "kubernetes", "shell",
)  # fmt: skip


@pytest.mark.slow
def test_every_case_is_read_and_missed() -> None:
    catalog = load_catalog()
    targets = [
        as_target(f"{number}/{name}", text.encode()) for number, (_, name, text) in enumerate(CASES)
    ]
    looked, findings = find(targets, catalog.rules, catalog, Settings())
    assert [each.failure for each in looked if each.failure] == []
    found = {(each.place.path.partition("/")[0], each.rule.id) for each in findings}
    for number, (rule, name, text) in enumerate(CASES):
        assert catalog.find(rule).id == rule
        assert (str(number), rule) not in found, f"{name} is found:\n{text}"


def test_every_language_has_a_list() -> None:
    assert {rule.partition("/")[0] for rule, _, _ in CASES} == set(GROUPS)
