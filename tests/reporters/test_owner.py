"""Whose key it is stands in the report, where the key's public part tells."""

from __future__ import annotations

import json
from pathlib import Path

from guardrails.config.settings import Settings
from guardrails.model.request import Look, Request
from guardrails.pipeline import scan
from guardrails.reporters.page import Page
from guardrails.reporters.table import REPORTERS
from guardrails.rulepack.examples import fill


def test_a_finding_names_the_account(tmp_path: Path) -> None:
    secret = fill("{{ [A-Za-z0-9/+]{40} }}", "owner").decode()
    (tmp_path / "a.conf").write_text(f"id = ASIA{'Y34FZKBOKMUTVV7A'}\nsecret = {secret}\n")
    report = scan(Request(Look.FILES, str(tmp_path)), Settings())
    page = Page(width=100, color=False, links=False, cwd=report.root)
    text, said = (REPORTERS[name](report, page) for name in ("text", "json"))
    assert "It belongs to AWS account 609629065308." in " ".join(text.split())
    (finding,) = json.loads(said)["findings"]
    assert finding["secret_owner"] == "AWS account 609629065308"
    assert secret not in text + said
