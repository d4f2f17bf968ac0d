"""SARIF 2.1.0, against the schema. `sarif-schema-2.1.0.json` is OASIS's own, which may be copied
and used to make valid documents (see its licence note on the OASIS page)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest

from guardrails.model.report import Report
from guardrails.reporters.page import Page
from guardrails.reporters.table import REPORTERS
from tests.reporters.conftest import TOKEN

pytestmark = pytest.mark.xdist_group("reporters")

SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def run(report: Report) -> dict[str, Any]:
    said = json.loads(REPORTERS["sarif"](report, Page.plain(report.root)))
    (only,) = said["runs"]
    assert isinstance(only, dict)
    return only


def result(run: dict[str, Any], path: str) -> dict[str, Any]:
    found = [
        each
        for each in run["results"]
        if unquote_to_bytes(
            each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        ).decode("utf-8", "surrogateescape")
        == path
    ]
    assert len(found) == 1
    assert isinstance(found[0], dict)
    return found[0]


def test_it_is_valid(report: Report, clean: Report, past: Report) -> None:
    for each in (report, clean, past):
        said = json.loads(REPORTERS["sarif"](each, Page.plain("")))
        validator = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)
        assert [error.message for error in validator.iter_errors(said)] == []
    assert list(validator.iter_errors({"version": "2.1.0"}))


def test_a_rule_carries_its_lesson(run: dict[str, Any]) -> None:
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    yaml_load = rules["python/yaml-unsafe-load"]
    assert "```diff\n" in yaml_load["help"]["markdown"]
    assert "**When it is fine.**" in yaml_load["help"]["markdown"]
    assert yaml_load["helpUri"].startswith("https://")
    assert "external/cwe/cwe-502" in yaml_load["properties"]["tags"]
    assert float(yaml_load["properties"]["security-severity"]) >= 7


def test_results_point_to_their_rules(run: dict[str, Any]) -> None:
    rules = run["tool"]["driver"]["rules"]
    assert run["results"]
    for each in run["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        assert each["partialFingerprints"]["guardrails/v1"]


def test_suppressed_findings_are_marked_and_not_dropped(run: dict[str, Any]) -> None:
    (accepted,) = result(run, "src/accepted.py")["suppressions"]
    assert accepted["kind"] == "inSource"
    assert accepted["justification"] == "our own file"
    (configured,) = result(run, "data/users.json")["suppressions"]
    assert configured["kind"] == "external"
    assert result(run, ".env")["suppressions"] == [], "SARIF wants them on all results or on none"


def test_what_was_there_before_is_unchanged(run: dict[str, Any]) -> None:
    assert result(run, "src/old.py")["baselineState"] == "unchanged"
    assert result(run, ".env")["baselineState"] == "new"


def test_columns_are_code_points(run: dict[str, Any]) -> None:
    assert run["columnKind"] == "unicodeCodePoints"
    region = result(run, "src/wide.py")["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (3, 13)


def test_a_flow_is_a_code_flow(run: dict[str, Any]) -> None:
    (flow,) = result(run, "src/flow.py")["codeFlows"]
    steps = flow["threadFlows"][0]["locations"]
    lines = [each["location"]["physicalLocation"]["region"]["startLine"] for each in steps]
    assert lines == sorted(lines)
    assert len(lines) >= 2


def test_what_was_not_looked_at_is_told(run: dict[str, Any]) -> None:
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is True
    assert invocation["exitCode"] == 1
    told = json.dumps(invocation["toolExecutionNotifications"])
    assert "broken.js" in told
    assert "vendored" in told


def test_no_secret(run: dict[str, Any]) -> None:
    assert TOKEN not in json.dumps(run)


def test_the_root_is_a_folder(run: dict[str, Any], report: Report) -> None:
    uri = run["originalUriBaseIds"]["SRCROOT"]["uri"]
    assert uri == f"file://{report.root}/"
