"""pre-commit and prek, for real: a bad change is refused, and accepted when it is mended.

Both call with nothing staged for --all-files, --files and --from-ref: a hook that only reads
the index would be green there having looked at nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.planted import RULE as SECRET
from tests.planted import token
from tests.repository import Repo

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("doors")]
GOOD = "import yaml\n\n\ndef read(file):\n    return yaml.safe_load(file)\n"
BAD = GOOD.replace("safe_load", "load")
RULE = "python/yaml-unsafe-load"
TOKEN = token("managers")


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
    with_hooks(project, "guardrails-system")
    project.add("app.py", BAD)
    done = run(project, manager)
    assert done.returncode != 0
    assert RULE in done.stdout


def test_the_system_hooks_for_secrets(project: Repo, manager: str) -> None:
    with_hooks(project, "guardrails-secrets-system", "guardrails-commit-msg-system")
    project.add("notes.txt", f"the key is {TOKEN}\n")
    assert "notes.txt:1:12" in run(project, manager).stdout
    project.write(".git/MESSAGE", f"Use {TOKEN}\n")
    at = ("--hook-stage", "commit-msg", "--commit-msg-filename", ".git/MESSAGE")
    assert "commit message:1:5" in run(project, manager, *at).stdout


@pytest.fixture
def secrets_only(project: Repo) -> Repo:
    """The project with the hooks for secrets: in files of any kind, and in messages."""
    return with_hooks(project, "guardrails-secrets", "guardrails-commit-msg")


def with_hooks(project: Repo, *names: str) -> Repo:
    config = project.path / ".pre-commit-config.yaml"
    ours = "".join(f"      - id: {name}\n" for name in names)
    config.write_text(config.read_text().replace("      - id: guardrails\n", ours))
    project.git("add", config.name)
    project.commit("use other hooks")
    return project


def test_secrets_alone_are_looked_for_in_any_text(secrets_only: Repo, manager: str) -> None:
    secrets_only.add("app.py", BAD)
    done = run(secrets_only, manager)
    assert done.returncode == 0, done.stdout + done.stderr
    secrets_only.add("notes.txt", f"the key is {TOKEN}\n")
    done = run(secrets_only, manager)
    assert done.returncode != 0
    assert SECRET in done.stdout
    assert "notes.txt:1:12" in done.stdout
    assert TOKEN not in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [("--all-files",), ("--files", "notes.txt"), ("--from-ref", "HEAD~1", "--to-ref", "HEAD")],
)
def test_secrets_in_what_is_named(
    secrets_only: Repo, manager: str, arguments: tuple[str, ...]
) -> None:
    secrets_only.add("notes.txt", f"the key is {TOKEN}\n")
    secrets_only.add("app.py", BAD)
    secrets_only.commit("past the hooks")
    done = run(secrets_only, manager, *arguments)
    assert done.returncode != 0
    assert SECRET in done.stdout
    assert RULE not in done.stdout
    secrets_only.add("notes.txt", "the key is in the vault\n")
    secrets_only.commit("mended")
    done = run(secrets_only, manager, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_secret_in_the_message_is_refused(secrets_only: Repo, manager: str) -> None:
    install = [manager, "install", "-t", "pre-commit", "-t", "commit-msg"]
    subprocess.run(install, cwd=secrets_only.path, check=True, capture_output=True)
    secrets_only.add("app.py", GOOD + "\n\nTHREE = 3\n")
    refused = secrets_only.try_git("commit", "-m", f"Use {TOKEN}")
    assert refused.returncode != 0
    assert "commit message:1:5" in refused.stdout + refused.stderr
    accepted = secrets_only.try_git("commit", "-m", "Use the new key")
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


@pytest.mark.parametrize(
    "arguments", [("--all-files",), ("--from-ref", "HEAD", "--to-ref", "HEAD")]
)
def test_a_message_that_is_named(
    secrets_only: Repo, manager: str, arguments: tuple[str, ...]
) -> None:
    for text, fine in ((f"Use {TOKEN}\n", False), ("Use the new key\n", True)):
        secrets_only.write(".git/MESSAGE", text)
        at = ("--hook-stage", "commit-msg", "--commit-msg-filename", ".git/MESSAGE")
        done = run(secrets_only, manager, *at, *arguments)
        assert (done.returncode == 0) is fine, done.stdout + done.stderr
