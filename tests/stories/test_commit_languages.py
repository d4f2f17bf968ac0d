"""In each language: a commit with a slip is refused with the right rule and line, and accepted
when it is mended. The slips are the rules' own examples, so a new rule is in here by itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from guardrails.model.rule import Profile, Rule, Severity
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.examples import fill, read_examples
from guardrails.rulepack.files import read_file
from guardrails.rulepack.shape import ProviderFile, RuleFile
from tests.command import guardrails
from tests.repository import Repo

pytestmark = pytest.mark.slow

_BLOCKING = [
    rule
    for rule in load_catalog().rules
    if not rule.detector
    and rule.profile is Profile.DEFAULT
    and rule.severity.at_least(Severity.MEDIUM)
]
# The harness proves every rule; here a few of each group pass a real gate.
CODE = [rule for at, rule in enumerate(sorted(_BLOCKING, key=lambda each: each.id)) if at % 10 == 0]
SECRETS = [rule for rule in load_catalog().rules if rule.detector]


class Blocking(NamedTuple):
    rule: str
    line: int
    path: str


def commit_gate(repo: Repo) -> tuple[int, list[Blocking]]:
    """The hook's exit code, and what blocks."""
    done = guardrails("hook", "run", "pre-commit", "--format", "json", cwd=repo.path)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = json.loads(done.stdout)["findings"]
    blocking = [each for each in found if each["blocks"]]
    return done.returncode, sorted(
        Blocking(each["rule"], each["start"]["line"], each["path"]) for each in blocking
    )


@pytest.mark.parametrize("rule", CODE, ids=lambda rule: rule.id)
def test_code(repo: Repo, rule: Rule) -> None:
    folder = Path(rule.folder)
    stands_for = read_file(folder / "rule.toml", RuleFile).as_
    bad, good = (
        next(each for each in read_examples(folder, stands_for) if each.name.startswith(name))
        for name in ("bad.", "good.")
    )
    path = stands_for or f"src/{bad.path}"
    repo.add(path, bad.text)
    expected = sorted(Blocking(each.rule, each.line, path) for each in bad.expected)
    assert commit_gate(repo) == (1, expected)
    repo.add(path, good.text)
    assert commit_gate(repo) == (0, [])


@pytest.mark.slow
def test_secrets(repo: Repo) -> None:
    """Every detector's first sample, all in one commit: each is found, by its detector."""
    wanted = {}
    for number, rule in enumerate(SECRETS):
        provider = read_file(Path(rule.folder), ProviderFile)
        detector = next(each for each in provider.detectors if rule.id.endswith("/" + each.id))
        path = f"{number}/{detector.as_}"
        if rule.severity.at_least(Severity.MEDIUM):
            repo.add(path, b"\n" + fill(detector.samples[0], "a commit"))
            wanted[path] = rule.id
    code, found = commit_gate(repo)
    assert code == 1
    assert {each.path: each.rule for each in found} == wanted
    assert len(found) == len(wanted)
    assert all(each.line >= 2 for each in found)
    for path in wanted:
        repo.add(path, "nothing to hide\n")
    assert commit_gate(repo) == (0, [])
