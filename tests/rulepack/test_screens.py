"""Screens: what stands for many taint definitions, and what of it is sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from guardrails.model.screen import Screen
from guardrails.rulepack.screens import screens


def taint(name: str, source: str, sink: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"python.{name}",
        "languages": ["python"],
        "mode": "taint",
        "pattern-sources": [{"pattern": "request.args"}, {"pattern": source}],
        "pattern-sinks": [{"pattern": sink}],
        **more,
    }


SQL = taint("sql", "sys.argv", "execute($X)")
SHELL = taint("shell", "sys.argv", "system($X)")
PATH = taint("path", "recv()", "open($X)")


def only(*definitions: dict[str, Any]) -> Screen:
    (screen,) = screens(definitions)
    return screen


def sent(
    screen: Screen, *wanted: str, words: Callable[[str], bool] = lambda word: True
) -> dict[str, Any]:
    definition = screen.definition({f"python.{name}" for name in wanted}, words)
    assert definition is not None
    return dict(json.loads(definition.text))


def patterns(ends: list[dict[str, Any]]) -> list[str]:
    return [each["pattern"] for each in ends]


def test_a_screen_has_all_ends_of_its_members_once() -> None:
    definition = sent(only(SQL, SHELL, PATH), "sql", "shell", "path")
    assert patterns(definition["pattern-sources"]) == ["request.args", "sys.argv", "recv()"]
    assert patterns(definition["pattern-sinks"]) == ["execute($X)", "system($X)", "open($X)"]


def test_labels_keep_the_members_apart() -> None:
    definition = sent(only(SQL, SHELL, PATH), "sql", "shell", "path")
    shared, typed, received = (each["label"] for each in definition["pattern-sources"])
    required = [each["requires"] for each in definition["pattern-sinks"]]
    assert required == [f"{shared} or {typed}", f"{shared} or {typed}", f"{shared} or {received}"]


def test_only_sanitizers_that_all_members_have_stop_a_flow() -> None:
    number, quoted = {"pattern": "int(...)"}, {"pattern": "quote(...)"}
    definition = sent(
        only(
            {**SQL, "pattern-sanitizers": [number]},
            {**SHELL, "pattern-sanitizers": [quoted, number]},
            {**PATH, "pattern-sanitizers": [number]},
        ),
        "sql",
    )
    assert definition["pattern-sanitizers"] == [number]


def test_a_member_that_is_not_wanted_leaves_its_ends_at_home() -> None:
    definition = sent(only(SQL, SHELL, PATH), "path")
    assert patterns(definition["pattern-sources"]) == ["request.args", "recv()"]
    assert patterns(definition["pattern-sinks"]) == ["open($X)"]


def test_an_end_without_its_words_is_not_sent_and_its_partners_neither() -> None:
    screen = only(SQL, SHELL, PATH)
    definition = sent(screen, "sql", "path", words={"argv", "open", "execute"}.__contains__)
    assert patterns(definition["pattern-sources"]) == ["sys.argv"]
    assert patterns(definition["pattern-sinks"]) == ["execute($X)"]
    assert screen.definition({"python.sql"}, {"argv"}.__contains__) is None


def test_labels_of_a_members_own_stay_its_own() -> None:
    built = taint("built", "build($X)", "run($X)")
    built["pattern-sources"][1].update(label="BUILT", requires="VALUE and __SOURCE__")
    built["pattern-sinks"][0]["requires"] = "BUILT or __SOURCE__"
    definition = sent(only(SQL, SHELL, built), "built")
    shared, own = definition["pattern-sources"]
    assert own["label"] == "BUILT_2"
    assert own["requires"] == f"(VALUE_2 and ({shared['label']}))"
    (sink,) = definition["pattern-sinks"]
    assert sink["requires"] == f"(BUILT_2 or ({shared['label']}))"


def test_others_are_asked_themselves() -> None:
    search = {"id": "python.call", "languages": ["python"], "pattern": "call()"}
    by_metavariable = {**PATH, "pattern-sinks": [{"pattern": "f($X)", "requires": [{"$X": "A"}]}]}
    with_a_not = {**PATH, "pattern-sinks": [{"pattern": "f($X)", "requires": "A and not B"}]}
    other_options = {**PATH, "options": {"taint_assume_safe_functions": True}}
    other_language = {**PATH, "languages": ["go"]}
    for other in (search, by_metavariable, with_a_not, other_options, other_language):
        assert not screens([SQL, SHELL, other])
