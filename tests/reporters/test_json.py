"""What a program reads: the schema is held, and nothing is missing."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from guardrails.model.report import Report
from guardrails.reporters.json import json_schema
from guardrails.reporters.page import Page
from guardrails.reporters.table import REPORTERS
from tests.reporters.conftest import TOKEN

pytestmark = pytest.mark.xdist_group("reporters")


@pytest.fixture(scope="module")
def said(report: Report) -> dict[str, Any]:
    decoded: dict[str, Any] = json.loads(REPORTERS["json"](report, Page.plain(report.root)))
    return decoded


def by_path(said: dict[str, Any], path: str) -> dict[str, Any]:
    (found,) = [each for each in said["findings"] if each["path"] == path]
    assert isinstance(found, dict)
    return found


def test_it_is_valid_against_its_own_schema(
    said: dict[str, Any], clean: Report, past: Report
) -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(said, schema)
    for each in (clean, past):
        jsonschema.validate(json.loads(REPORTERS["json"](each, Page.plain(""))), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**said, "findings": [{}]}, schema)


def test_every_verdict(said: dict[str, Any]) -> None:
    verdicts = {each["path"]: each["verdict"] for each in said["findings"]}
    assert verdicts["src/old.py"] == "old"
    assert verdicts["src/accepted.py"] == "suppressed"
    assert verdicts["data/users.json"] == "suppressed"
    assert verdicts["src/flow.py"] == "new"
    assert said["counts"]["suppressed"] == 2
    assert said["counts"]["old"] == 1


def test_suppressions_say_why_and_where(said: dict[str, Any]) -> None:
    accepted = by_path(said, "src/accepted.py")["suppression"]
    assert accepted == {
        "reason": "our own file",
        "until": "",
        "path": "src/accepted.py",
        "line": 3,
        "written_in": "comment",
    }
    assert by_path(said, "data/users.json")["suppression"]["written_in"] == "config"
    (problem,) = said["suppression_problems"]
    assert (problem["path"], problem["line"]) == ("src/accepted.py", 5)


def test_places_count_characters_and_bytes(said: dict[str, Any]) -> None:
    wide = by_path(said, "src/wide.py")
    assert wide["start"] == {"line": 3, "column": 13}
    text = "import yaml\n\nx = '日本 😀', yaml.load(open('a'))\n".encode()
    assert text[wide["bytes"]["start"] : wide["bytes"]["end"]] == b"yaml.load(open('a'))"


def test_a_flow_has_its_steps_and_a_fix_its_lines(said: dict[str, Any]) -> None:
    lines = [step["start"]["line"] for step in by_path(said, "src/flow.py")["trace"]]
    assert lines[0] in (5, 6)
    assert lines[-1] == 7
    edit = by_path(said, "src/app.py")["edit"]
    assert edit["before"] == ["app.run(debug=True)"]
    assert edit["after"] == ["app.run(debug=False)"]


def test_what_was_not_looked_at(said: dict[str, Any]) -> None:
    assert {(each["path"], each["engine"]) for each in said["unread"]} == {
        ("broken.js", "semgrep"),
        ("huge.js", "semgrep"),
        ("half.py", "bandit"),
    }
    assert said["unlooked"] == ["broken.js", "huge.js"]
    left = {each["path"]: each["expected"] for each in said["left_out"]}
    assert left == {"vendor/x.py": True}


def test_odd_names_are_written_out(said: dict[str, Any]) -> None:
    paths = {each["path"] for each in said["findings"]}
    assert {"bytes-\\xff.py", "odd \x1b[31mname\n.py"} <= paths


def test_no_secret(said: dict[str, Any]) -> None:
    assert TOKEN not in json.dumps(said)
    assert by_path(said, ".env")["secret"] == "ghp_********"
    assert by_path(said, ".env")["certainty"] == "proven"


def test_lessons_are_there_once(said: dict[str, Any]) -> None:
    assert set(said["lessons"]) == {each["rule"] for each in said["findings"]}
    assert all(lesson["diff"] and lesson["why"] for lesson in said["lessons"].values())


def test_the_same_report_is_the_same_text(report: Report) -> None:
    page = Page.plain(report.root)
    assert REPORTERS["json"](report, page) == REPORTERS["json"](report, page)
