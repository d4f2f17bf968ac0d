"""Every test that the installed Bandit ships is bound to a rule, or declined with a reason."""

from __future__ import annotations

import re

from bandit.core import extension_loader

from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.locate import built_in_rules

_ROW = re.compile(r"^\| (B\d{3}) \| [^|]+ \| ([^|]{60,}) \|$", re.MULTILINE)


def shipped() -> set[str]:
    manager = extension_loader.MANAGER
    plugins = {each.plugin._test_id for each in manager.plugins}
    return plugins | set(manager.blacklist_by_id)


def test_every_test_is_bound_or_declined_and_none_is_both() -> None:
    bound = {binding.test for rule in load_catalog().rules for binding in rule.bandit}
    rows = _ROW.findall((built_in_rules() / "python" / "DECLINED.md").read_text("utf-8"))
    declined = {test for test, _ in rows}
    assert len(rows) == len(declined)
    assert bound.isdisjoint(declined)
    assert bound | declined == shipped()
    assert len(bound) >= 60
