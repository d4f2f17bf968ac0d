"""pre-commit and prek, for real: a bad change is refused, and accepted when it is mended.

Both call with nothing staged for --all-files, --files and --from-ref: a hook that only reads
the index would be green there having looked at nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository import Repo

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("doors")]
GOOD = "import yaml\n\n\ndef read(file):\n    return yaml.safe_load(file)\n"
BAD = GOOD.replace("safe_load", "load")
RULE = "python/yaml-unsafe-load"


@pytest.fixture(params=["pre-commit", "prek"])
def manager(request: pytest.FixtureRequest) -> str:
    return str(Path(sys.executable).with_name(request.param))


def run(project: Repo, manager: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [manager, "run", *arguments], cwd=project.path, capture_output=True, text=True
    )


def test_a_bad_change_is_refused_and_the_mended_one_accepted(project: Repo, manager: str) -> None:
    subprocess.run([manager, "install"], cwd=project.path, check=True, capture_output=True)
    project.add("app.py", BAD)
    refused = project.try_git("commit", "-m", "bad")
    assert refused.returncode != 0
    assert RULE in refused.stdout + refused.stderr
    assert "app.py:5" in refused.stdout + refused.stderr
    project.add("app.py", GOOD + "\n\nTHREE = 3\n")
    accepted = project.try_git("commit", "-m", "good")
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


def test_only_what_is_staged_counts(project: Repo, manager: str) -> None:
    """The work tree is bad, the index is not."""
    project.add("other.py", "ONE = 1\n")
    project.write("other.py", "import yaml\nyaml.load(open('x'))\n")
    done = run(project, manager)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("--all-files",), ("--files", "app.py"), ("--from-ref", "HEAD~1", "--to-ref", "HEAD")],
)
def test_what_is_named_is_looked_at(
    project: Repo, manager: str, arguments: tuple[str, ...]
) -> None:
    project.add("app.py", BAD)
    project.commit("past the hooks")
    done = run(project, manager, *arguments)
    assert done.returncode != 0
    assert f"{RULE}" in done.stdout
    project.add("app.py", GOOD)
    project.commit("mended")
    done = run(project, manager, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def test_skip_skips(project: Repo, manager: str) -> None:
    subprocess.run([manager, "install"], cwd=project.path, check=True, capture_output=True)
    project.add("app.py", BAD)
    done = project.try_git("commit", "-m", "bad", env={"SKIP": "guardrails"})
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_system_hook_uses_the_guardrails_on_the_path(project: Repo, manager: str) -> None:
    config = project.path / ".pre-commit-config.yaml"
    config.write_text(config.read_text().replace("id: guardrails", "id: guardrails-system"))
    project.git("add", config.name)
    project.commit("use the system hook")
    project.add("app.py", BAD)
    done = run(project, manager)
    assert done.returncode != 0
    assert RULE in done.stdout
