"""Semgrep, for real: the core and the official command, and everything they say of themselves."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
import time
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.engines.semgrep import question as questions
from guardrails.engines.semgrep import start as starting
from guardrails.engines.semgrep.analyzers import ANALYZERS, analyzers_of
from guardrails.engines.semgrep.engine import Semgrep
from guardrails.engines.semgrep.question import ask
from guardrails.model.hit import Looked
from guardrails.model.target import Target
from guardrails.rulepack.examples import unmarked
from guardrails.rulepack.prepare import prepared
from guardrails.system.workspace import Workspace
from tests.engines.looking import built_in, examples, job, looked, text

UNSAFE = "import yaml\nconfig = yaml.load(open('a'))\n"
EVERY_LANGUAGE = [
    text(f"control{analyzer.ending}", analyzer.sample) for analyzer in ANALYZERS.values()
]


def found(result: Looked) -> set[tuple[str, str, int, int]]:
    return {(hit.name, hit.target.path, hit.span.start, hit.span.end) for hit in result.hits}


def as_core(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Put a script in the place of the core."""
    path = folder / "semgrep-core"
    path.write_text(script)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(starting, "_core", lambda: str(path))


def sample_targets() -> list[Target]:
    """Every example of every rule, under the path that it stands for."""
    targets = []
    for number, path in enumerate(examples()):
        content = unmarked(path.read_bytes())[0]
        name = path.name.replace(".test.", ".")
        folder = ".github/workflows" if "github-actions" in path.parts else f"src/{number}"
        targets.append(text(f"{folder}/{number}-{name}", content))
    return targets


def test_a_control_travels_with_every_language() -> None:
    """Each parser is proven awake by a rule that must match its sample."""
    result = looked(Semgrep(), *EVERY_LANGUAGE)
    assert not result.failure
    assert not result.unread


@pytest.mark.slow
def test_core_and_official_command_find_the_same() -> None:
    """The core's command line is internal: the public one is held against it."""
    targets = sample_targets()[::8]  # of all languages; all of them take the command minutes
    core = looked(Semgrep(), *targets)
    official = looked(Semgrep(), *targets, settings=Settings(semgrep="cli"))
    assert not core.failure
    assert not official.failure
    # The official command sees the copies' own paths, so rules with `paths` are the core's alone.
    everywhere = {
        each.id
        for definitions in built_in().semgrep.values()
        for each in definitions
        if '"paths"' not in each.text
    }
    by_core, by_command = (
        {each for each in found(result) if each[0] in everywhere} for result in (core, official)
    )
    assert by_core == by_command
    assert len(by_core) > 100


def test_a_flow_has_its_steps() -> None:
    rule = Path(built_in().find("python/pickle-untrusted-data").folder)
    target = text("a.py", unmarked((rule / "bad.py").read_bytes())[0])
    hits = [hit for hit in looked(Semgrep(), target).hits if hit.trace]
    assert hits
    assert all(step.end <= len(target.text) for hit in hits for step in hit.trace)


def test_nosemgrep_is_not_semgreps_to_judge() -> None:
    assert found(looked(Semgrep(), text("a.py", UNSAFE.rstrip() + "  # nosemgrep\n")))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_byte_order_mark_hides_nothing(mark: bytes) -> None:
    target = text("a.py", mark + b"import yaml; yaml.load(f)\n")
    assert [name for name, *_ in found(looked(Semgrep(), target))] == ["python.yaml-unsafe-load"]


def test_utf16_is_read() -> None:
    target = text("a.py", UNSAFE.encode("utf-16"))
    (hit,) = looked(Semgrep(), target).hits
    assert target.text[hit.span.start : hit.span.end] == b"yaml.load(open('a'))"


def test_a_dead_core_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(starting, "_core", lambda: "/bin/false")
    assert "ended with code 1" in looked(Semgrep(), text("a.py", UNSAFE)).failure


def test_a_missing_core_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(starting, "_core", lambda: str(tmp_path / "nothing"))
    assert "does not start" in looked(Semgrep(), text("a.py", UNSAFE)).failure


def test_a_polite_core_that_finds_nothing_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It says that it read every target and loaded every rule, and found nothing."""
    as_core(
        monkeypatch,
        tmp_path,
        """#!/usr/bin/env python3
import json, sys
arguments = dict(zip(sys.argv[1::2], sys.argv[2::2]))
rules = json.load(open(arguments["-rules"]))["rules"]
targets = json.load(open(arguments["-targets"]))[1]
print(json.dumps({
    "version": "1.0.0", "results": [], "errors": [], "skipped_rules": [],
    "paths": {"scanned": [target[1]["path"]["fpath"] for target in targets]},
    "rules_by_engine": [[rule["id"], "OSS"] for rule in rules],
}))
""",
    )
    assert "missed its control for python" in looked(Semgrep(), text("a.py", UNSAFE)).failure


def test_a_killed_core_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    as_core(monkeypatch, tmp_path, "#!/bin/sh\nkill -9 $$\n")
    result = looked(Semgrep(), text("a.py", UNSAFE))
    assert result.failure == f"Semgrep was killed (signal {signal.SIGKILL.value})"


def test_a_core_that_hangs_is_stopped_with_its_children(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from guardrails.engines.semgrep import at_work

    monkeypatch.setattr(at_work, "_LEAST_SECONDS", 0.5)
    monkeypatch.setattr(at_work, "_SECONDS_A_FILE", 0.0)
    pid = tmp_path / "pid"
    as_core(monkeypatch, tmp_path, f"#!/bin/sh\nsleep 600 & echo $! > {pid}; wait\n")
    assert "too long" in looked(Semgrep(), text("a.py", UNSAFE)).failure
    child = int(pid.read_text())
    for _ in range(50):
        if not _is_alive(child):
            return
        time.sleep(0.1)
    pytest.fail("the core's child outlived it")


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{pid}/stat", encoding="utf-8") as status:
        return status.read().split()[2] != "Z"


def test_a_rule_without_its_words_stays_at_home_and_counts_as_looked() -> None:
    asked = job(text("a.py", "print(1)\n"))
    question = ask(asked, Workspace())
    assert 0 < len(question.rules) < question.silent
    said = Semgrep().start(asked).finish()
    assert (said.failure, said.rules) == ("", question.definitions)


FLOW = """
import subprocess
from flask import request

def convert():
    subprocess.run("convert " + request.args["name"], shell=True)
"""
CORE_FOR_SCREENS = """#!{python}
import json, os, subprocess, sys
arguments = dict(zip(sys.argv[1::2], sys.argv[2::2]))
rules = json.load(open(arguments["-rules"]))["rules"]
screens = [rule["id"] for rule in rules if rule["id"].startswith("guardrails-screen")]
core = {core!r}
if {when}:
    said = json.loads(subprocess.run([core, *sys.argv[1:]], stdout=subprocess.PIPE).stdout)
    {then}
    print(json.dumps(said))
else:
    os.execv(core, [core, *sys.argv[1:]])
"""


def core_for_screens(
    monkeypatch: pytest.MonkeyPatch, folder: Path, when: str, then: str = "pass"
) -> None:
    """The real core, which says something else of the start with (or without) screens."""
    script = CORE_FOR_SCREENS.format(
        python=sys.executable, core=starting._core(), when=when, then=then
    )
    as_core(monkeypatch, folder, script)


def test_a_flow_is_screened_and_then_told_by_its_own_rule() -> None:
    asked = job(text("a.py", FLOW))
    question = ask(asked, Workspace())
    assert question.screens
    assert "python.subprocess-shell-injection" in {each.id for each in question.screened}
    found = Semgrep().start(asked).finish()
    assert {hit.name for hit in found.hits} == {"python.subprocess-shell-injection"}


def test_where_a_screen_did_not_get_to_the_end_its_members_are_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    core_for_screens(
        monkeypatch,
        tmp_path,
        "screens",
        """path = next(each["path"] for each in said["results"] if each["check_id"] in screens)
    said["results"] = [each for each in said["results"] if each["check_id"] not in screens]
    said["errors"] = [{"type": "Timeout", "severity": "warn", "rule_id": screens[0],
                       "location": {"path": path}}]""",
    )
    result = looked(Semgrep(), text("a.py", FLOW))
    assert {hit.name for hit in result.hits} == {"python.subprocess-shell-injection"}
    assert not result.unread


def test_a_closer_look_that_fails_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    core_for_screens(monkeypatch, tmp_path, "not screens", "sys.exit(7)")
    assert "ended with code 7" in looked(Semgrep(), text("a.py", FLOW)).failure


def test_screens_that_were_not_loaded_are_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    core_for_screens(
        monkeypatch,
        tmp_path,
        "screens",
        """said["rules_by_engine"] = [
        each for each in said["rules_by_engine"] if each[0] not in screens]""",
    )
    assert "did not load: guardrails-screen" in looked(Semgrep(), text("a.py", FLOW)).failure


@pytest.mark.slow
@pytest.mark.parametrize("group", ["python", "javascript", "java", "go"])
def test_a_screen_speaks_wherever_one_of_its_members_does(
    group: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each mistake alone, so that only the sources and sinks with words in it are sent."""
    screened = {name for screen in built_in().screens for name in screen.members}
    met: set[str] = set()
    for rule in built_in().rules[::4]:
        ids = screened.intersection(rule.semgrep)
        if rule.group != group or not ids:
            continue
        (path,) = (each for each in Path(rule.folder).glob("bad.*") if each.suffix != ".expect")
        target = text(f"src/{path.name}", unmarked(path.read_bytes())[0])
        with_screens = found(looked(Semgrep(), target))
        with monkeypatch.context() as patched:
            patched.setattr(questions, "FEWEST_MEMBERS", 1000)
            by_themselves = found(looked(Semgrep(), target))
        assert with_screens == by_themselves
        met |= ids.intersection(name for name, *_ in by_themselves)
    assert met


def test_a_rule_that_does_not_parse_is_a_failure() -> None:
    broken = {
        "id": "python.yaml-unsafe-load",
        "languages": ["python"],
        "severity": "ERROR",
        "message": "m",
        "pattern": "def (",
    }
    asked = job(text("a.py", UNSAFE))
    semgrep = {**asked.catalog.semgrep, "python/yaml-unsafe-load": (prepared(broken),)}
    catalog = type(asked.catalog)(asked.catalog.rules, semgrep, (), "")
    running = Semgrep().start(type(asked)(asked.targets, asked.rules, catalog, asked.settings))
    assert "python.yaml-unsafe-load" in running.finish().failure


def test_syntax_it_cannot_read_is_named_and_quotes_no_code() -> None:
    target = text("a.js", "function f( { secret_text(x) \n}} ))\n eval(y)")
    (unread,) = looked(Semgrep(), target).unread
    assert unread.path == "a.js"
    assert "line 1" in unread.reason
    assert "secret_text" not in unread.reason


def test_only_rules_of_the_languages_at_hand_are_sent() -> None:
    result = looked(Semgrep(), text("main.go", "package main\n"))
    languages = [set(rule.languages) for rule in built_in().rules if rule.semgrep]
    assert result.rules < len(languages)
    assert result.rules >= sum("go" in each for each in languages)


def test_the_workspace_does_not_outlive_the_run(tmp_path: Path) -> None:
    running = Semgrep().start(job(text("a.py", UNSAFE)))
    folder = Path(running._workspace.folder)  # type: ignore[attr-defined]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    running.finish()
    assert not folder.exists()


def test_odd_names_and_empty_files_are_no_trouble() -> None:
    names = ["-rf.py", "a b.py", "new\nline.py", os.fsdecode(b"\xff\xfe.py"), "é/😀.py"]
    result = looked(Semgrep(), text("empty.py", ""), *(text(name, UNSAFE) for name in names))
    assert not result.failure
    assert {hit.target.path for hit in result.hits} == set(names)


def test_each_language_has_a_parser() -> None:
    assert all(analyzers_of(language)[0].name == each.name for language, each in ANALYZERS.items())
    assert json.dumps([each.control_rule() for each in ANALYZERS.values()])
