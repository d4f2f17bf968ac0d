"""`--select secrets`, as the hook `guardrails-secrets` calls it: the other engines stay out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import guardrails
from tests.planted import RULE, token
from tests.repository import Repo
from tests.stories.test_honesty import with_core, with_idle_bandit

COMMAND = ("hook", "run", "pre-commit", "--select", "secrets")
BAD = "import yaml\nyaml.load(open('x'))\n"


@pytest.fixture
def staged(repo: Repo) -> Repo:
    repo.add("app.py", BAD)
    repo.add("app.js", "eval(location.hash)\n")
    repo.add("notes.txt", f"the key is {token('alone')}\n")
    return repo


def test_engines_that_are_broken_are_not_missed(staged: Repo, tmp_path: Path) -> None:
    for broken in (with_core(tmp_path / "core", ""), with_idle_bandit(tmp_path / "bandit")):
        both = [broken["PYTHONPATH"], os.environ.get("PYTHONPATH", "")]
        environment = {"PYTHONPATH": os.pathsep.join(filter(None, both))}
        done = guardrails(*COMMAND, cwd=staged.path, env=environment)
        assert done.returncode == 1, done.stdout + done.stderr
        assert RULE in done.stderr
        assert "rules: secrets looked." in done.stderr
        assert (
            guardrails("hook", "run", "pre-commit", cwd=staged.path, env=environment).returncode
            == 3
        )


@pytest.mark.parametrize("arguments", [COMMAND, ("scan", "app.py")])
def test_they_are_not_even_imported(staged: Repo, arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "guardrails", *arguments],
        cwd=staged.path,
        capture_output=True,
        text=True,
    )
    imported = re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE)
    assert "guardrails.engines.secrets.finding" in imported
    heavy = {name.partition(".")[0] for name in imported} & {"bandit", "semgrep"}
    assert heavy == ({"bandit"} if arguments[-1] == "app.py" else set())


def test_a_message_needs_neither(staged: Repo) -> None:
    message = staged.write(".git/MESSAGE", f"Use {token('alone')}\n")
    code = (
        "import os, sys\nfrom guardrails.cli.main import main\nos._exit = sys.exit\n"
        f"sys.argv = ['guardrails', 'hook', 'run', 'commit-msg', {str(message)!r}]\n"
        "try:\n    main()\nfinally:\n    print(sorted({'bandit', 'semgrep'} & {*sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=staged.path, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (1, "[]\n"), done.stderr
