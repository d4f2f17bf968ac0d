"""Which words a definition cannot do without, and where it looks."""

from __future__ import annotations

from typing import Any

import pytest

from guardrails.model.definition import Definition
from guardrails.rulepack.prepare import prepared


def words(**formula: Any) -> tuple[str, ...]:
    definition = {"id": "python.x", "languages": ["python"], **formula}
    return prepared(definition).words


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ({"pattern": "yaml.load($X)"}, ("yaml",)),
        ({"pattern": "$X.execute($SQL, ...)"}, ("execute",)),
        ({"pattern": '$X["password"] = $Y'}, ("password",)),
        ({"pattern": '$X = "..."'}, ()),
        ({"pattern": "$F(...)"}, ()),
        ({"pattern": "return $X"}, ()),
        ({"pattern-regex": r"\byaml\b"}, ("yaml",)),
        ({"pattern-regex": "(?i)yaml"}, ()),
        ({"pattern-either": [{"pattern": "eval($X)"}, {"pattern": "exec($X)"}]}, ("eval", "exec")),
        ({"pattern-either": [{"pattern": "eval($X)"}, {"pattern": "$F($X)"}]}, ()),
        ({"patterns": [{"pattern": "$F($X)"}, {"pattern-inside": "with tempfile: ..."}]},
         ("tempfile",)),
        ({"patterns": [{"pattern": "$F($X)"}, {"pattern-not": "safe($X)"}]}, ()),
        ({"patterns": [
            {"pattern": "$A.$F($X)"},
            {"metavariable-regex": {"metavariable": "$F", "regex": "^(run|call|check_output)$"}},
        ]}, ("call", "check_output", "run")),
        ({"patterns": [
            {"pattern": "$F($X)"},
            {"metavariable-regex": {"metavariable": "$F", "regex": "(?i)^token$"}},
        ]}, ()),
        ({"patterns": [
            {"pattern": "$F($X)"},
            {"metavariable-regex": {"metavariable": "$F", "regex": r"^((flask\.)?request|\w+)$"}},
        ]}, ()),
        ({"patterns": [
            {"pattern": "$F($X)"},
            {"metavariable-regex": {"metavariable": "$F", "regex": "^(?>broken"}},
        ]}, ()),
        ({"mode": "taint", "pattern-sources": [{"pattern": "request.args"}],
          "pattern-sinks": [{"pattern": "open($X)"}, {"pattern": "$P.read_text()"}]},
         ("request",)),
    ],
)  # fmt: skip
def test_the_words_of_a_formula(formula: dict[str, Any], expected: tuple[str, ...]) -> None:
    assert words(**formula) == expected


def test_of_a_language_whose_names_may_be_written_otherwise_nobody_knows() -> None:
    assert words(pattern="USER root", languages=["dockerfile"]) == ()


def test_a_text_with_one_of_the_words_is_enough() -> None:
    definition = Definition("x", ("python",), "{}", ("eval", "exec"))
    assert definition.may_match("exec(b)".__contains__)
    assert not definition.may_match("ev al".__contains__)
    assert Definition("x", ("python",), "{}").may_match("".__contains__)


@pytest.mark.parametrize(
    ("glob", "path", "fits"),
    [
        ("*.html", "a/b.html", True),
        ("*.html", "a/b.py", False),
        ("*Makefile*", "a/Makefile", True),
        ("*Makefile*", "a/main.py", False),
        ("tests", "tests/a.py", True),
        ("/.github/workflows/*.yml", ".github/workflows/ci.yml", True),
        ("/.github/workflows/*.yml", "ci.py", False),
        ("**/action.yml", "a/action.yml", True),
        ("src/**", "src/a.py", True),
        ("a/b/", "a/b/c.py", True),
    ],
)
def test_where_it_looks(glob: str, path: str, fits: bool) -> None:
    assert Definition("x", (), "{}", (), (glob,)).looks_at(path) is fits
