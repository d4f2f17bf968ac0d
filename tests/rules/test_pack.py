"""The built-in pack proves itself: the same code as `guardrails rules check`."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from guardrails.model.engine import EngineName
from guardrails.proof import prove_rules
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.check import Assertion
from guardrails.rulepack.locate import built_in_rules
from guardrails.rulepack.read import provider_files, rule_folders, rule_id

# All of them share one run of the engines, so they run in one process.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pack")]

RULES = sorted(rule.id for rule in load_catalog().rules)


@cache
def proven() -> dict[str, list[Assertion]]:
    said: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in prove_rules(built_in_rules()):
        said[assertion.rule].append(assertion)
    return said


@pytest.mark.parametrize("rule", ["every rule", *RULES])
def test_rule(rule: str) -> None:
    assert proven()[rule], "nothing was asserted"
    assert [each for each in proven()[rule] if each.problem] == []


def test_every_folder_is_a_rule() -> None:
    """Adding a folder adds a rule: there is no list to forget."""
    folders = {rule_id(path) for path in rule_folders(built_in_rules())}
    code = {rule.id for rule in load_catalog().rules if not rule.detector}
    assert folders == code
    assert provider_files(built_in_rules())


def test_at_least_three_rules_are_seen_by_bandit_and_semgrep_as_one() -> None:
    both = {EngineName.BANDIT, EngineName.SEMGREP}
    shared = [rule.id for rule in load_catalog().rules if both <= set(rule.engines)]
    assert len(shared) >= 3
    for rule in shared:
        names = [each.name for each in proven()[rule] if not each.problem]
        assert "its engines see one mistake as one finding" in names


def test_every_code_rule_has_edges() -> None:
    """A rule without near misses cries wolf sooner or later."""
    for folder in rule_folders(built_in_rules()):
        cases = {path.name.partition("_")[0] for path in (folder / "cases").glob("*")}
        assert {"bad", "good"} <= cases, folder
