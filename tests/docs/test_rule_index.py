"""The index of rules in docs/ is what `guardrails rules list` prints, and it is complete.

GUARDRAILS_GOLDEN=write pytest tests/docs renews it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from guardrails.cli.rules.list import in_markdown
from guardrails.rulepack.bundle import load_catalog

RENEW = os.environ.get("GUARDRAILS_GOLDEN") == "write"  # tests themselves see no such variable
DOCS = Path(__file__).parents[2] / "docs"
HEAD = """# {title}

Written by `guardrails rules list --format markdown`; a test renews it. The lesson of a rule:
`guardrails explain RULE`. A rule marked *audit* runs with `--profile audit` only.
"""


def pages() -> Iterator[tuple[str, str]]:
    rules = sorted(load_catalog().rules, key=lambda rule: rule.id)
    code = [rule for rule in rules if not rule.detector]
    yield (
        "rules.md",
        HEAD.format(title=f"The {len(code)} rules for code")
        + "".join(
            f"\n## {group}\n\n" + "\n".join(in_markdown(list(some))) + "\n"
            for group, some in groupby(code, key=lambda rule: rule.group)
        ),
    )
    secrets = [rule for rule in rules if rule.detector]
    yield (
        "secrets.md",
        HEAD.format(title=f"The {len(secrets)} kinds of secrets")
        + "\n"
        + "\n".join(in_markdown(secrets))
        + "\n",
    )


@pytest.mark.parametrize(("name", "page"), list(pages()), ids=["rules.md", "secrets.md"])
def test_the_index_is_current(name: str, page: str) -> None:
    if RENEW:
        (DOCS / name).write_text(page, "utf-8")
    assert (DOCS / name).read_text("utf-8") == page, "GUARDRAILS_GOLDEN=write pytest tests/docs"
