"""`guardrails rules list` shows the rules that were asked for, and no others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import guardrails


def listed(cwd: Path, *arguments: str) -> list[dict[str, Any]]:
    said = guardrails("rules", "list", *arguments, "--format", "json", cwd=cwd)
    assert said.returncode == 0, said.stderr
    rules: list[dict[str, Any]] = json.loads(said.stdout)
    return rules


@pytest.mark.parametrize(
    ("arguments", "key", "holds"),
    [
        (("--severity", "critical"), "severity", lambda value: value == "critical"),
        (("--engine", "bandit"), "engines", lambda value: "bandit" in value),
        (("--language", "go"), "languages", lambda value: "go" in value),
        (("--tag", "CWE-89"), "cwe", lambda value: "CWE-89" in value),
        (("--tag", "a07:2021"), "owasp", lambda value: "A07:2021" in value),
        (("--profile", "default"), "profile", lambda value: value == "default"),
        (("--fixable",), "fix", lambda value: value != "none"),
        (("python",), "id", lambda value: value.startswith("python/")),
    ],
)
def test_each_filter(tmp_path: Path, arguments: tuple[str, ...], key: str, holds: Any) -> None:
    every = listed(tmp_path)
    chosen = listed(tmp_path, *arguments)
    assert [rule["id"] for rule in chosen] == [rule["id"] for rule in every if holds(rule[key])]
    assert 0 < len(chosen) < len(every)


def test_as_a_table(tmp_path: Path) -> None:
    said = guardrails("rules", "list", "B506", "--format", "markdown", cwd=tmp_path)
    assert said.stdout.splitlines()[-1].startswith("| `python/yaml-unsafe-load` | high | ")


def test_nothing_fits(tmp_path: Path) -> None:
    said = guardrails("rules", "list", "go", "--engine", "bandit", cwd=tmp_path)
    assert (said.returncode, said.stdout) == (
        0,
        "\n0 rules. The lesson of one: guardrails explain RULE\n",
    )
