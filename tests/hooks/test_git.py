"""Plain git, for real: `guardrails hook install`, then commits as a developer makes them."""

from __future__ import annotations

import pytest

from tests.command import guardrails
from tests.planted import token
from tests.repository import Repo

GOOD = "import yaml\n\n\ndef read(file):\n    return yaml.safe_load(file)\n"
BAD = GOOD.replace("safe_load", "load")
RULE = "python/yaml-unsafe-load"


@pytest.fixture
def project(repo: Repo) -> Repo:
    done = guardrails("hook", "install", cwd=repo.path)
    assert done.returncode == 0, done.stderr
    return repo


def test_the_first_commit_too_is_looked_at(project: Repo) -> None:
    project.add("app.py", BAD)
    refused = project.try_git("commit", "-m", "bad")
    assert refused.returncode == 1
    assert RULE in refused.stderr
    assert "app.py:5" in refused.stderr
    project.add("app.py", GOOD)
    accepted = project.try_git("commit", "-m", "good")
    assert accepted.returncode == 0, accepted.stderr
    assert "guardrails" not in accepted.stderr, "silence when all is well"


def test_a_partially_staged_file_is_judged_as_staged(project: Repo) -> None:
    project.add("app.py", GOOD)
    project.write("app.py", BAD)
    assert project.try_git("commit", "-m", "the index is good").returncode == 0
    project.add("app.py", BAD)
    project.write("app.py", GOOD)
    refused = project.try_git("commit", "-m", "the index is bad")
    assert refused.returncode == 1
    assert (project.path / "app.py").read_text() == GOOD, "the work tree is untouched"


def test_git_commit_path_uses_its_own_index(project: Repo) -> None:
    """`git commit PATH` commits the file as it is on disk, whatever is staged."""
    project.add("app.py", GOOD)
    project.add("other.py", "ONE = 1\n")
    project.commit("start")
    project.write("app.py", BAD)
    refused = project.try_git("commit", "-m", "bad", "app.py")
    assert refused.returncode == 1
    assert RULE in refused.stderr
    project.add("app.py", BAD)
    project.write("other.py", "TWO = 2\n")
    assert project.try_git("commit", "-m", "good", "other.py").returncode == 0


def test_git_commit_all(project: Repo) -> None:
    project.add("app.py", GOOD)
    project.commit("start")
    project.write("app.py", BAD)
    assert project.try_git("commit", "-a", "-m", "bad").returncode == 1


def test_old_findings_are_told_in_one_line_and_do_not_block(project: Repo) -> None:
    project.add("app.py", BAD)
    project.commit("past the hook")
    project.add("app.py", BAD + "\n\nONE = 1\n")
    done = project.try_git("commit", "-m", "a new line elsewhere")
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stderr.splitlines() if "older" in line]
    assert len(told) == 1


def test_a_deleted_sanitizer_brings_a_finding_without_adding_a_line(project: Repo) -> None:
    with_loader = (
        "import yaml\n\n\ndef read(file):\n    return yaml.load(\n        file,\n"
        "        Loader=yaml.SafeLoader,\n    )\n"
    )
    project.add("app.py", with_loader)
    project.commit("safe")
    project.add("app.py", with_loader.replace("        Loader=yaml.SafeLoader,\n", ""))
    refused = project.try_git("commit", "-m", "one line less")
    assert refused.returncode == 1
    assert RULE in refused.stderr


def test_a_renamed_file_keeps_its_old_findings(project: Repo) -> None:
    project.add("app.py", BAD + "A = 1\nB = 2\nC = 3\n")
    project.commit("past the hook")
    project.git("mv", "app.py", "moved.py")
    assert project.try_git("commit", "-m", "moved").returncode == 0


def test_a_linked_worktree_is_looked_at_as_well(project: Repo) -> None:
    project.add("app.py", GOOD)
    project.commit("start")
    project.git("worktree", "add", "-q", "../linked", "-b", "other")
    linked = Repo(project.path.parent / "elsewhere")
    linked.path = project.path.parent / "linked"
    linked.add("app.py", BAD)
    assert linked.try_git("commit", "-m", "bad").returncode == 1


def test_an_empty_commit_and_an_amended_message_pass(project: Repo) -> None:
    assert project.try_git("commit", "--allow-empty", "-m", "nothing").returncode == 0
    assert project.try_git("commit", "--amend", "--allow-empty", "-m", "still").returncode == 0


def test_no_verify_and_skip_pass(project: Repo) -> None:
    project.add("app.py", BAD)
    done = project.try_git("commit", "-m", "bad", env={"SKIP": "guardrails"})
    assert done.returncode == 0, done.stderr
    project.add("other.py", BAD)
    assert project.try_git("commit", "--no-verify", "-m", "bad").returncode == 0


def test_a_rebase_under_way_is_looked_at(project: Repo) -> None:
    project.add("app.py", GOOD)
    project.commit("one")
    project.git("checkout", "-q", "-b", "side")
    project.add("app.py", GOOD + "SIDE = 1\n")
    project.commit("two")
    project.git("checkout", "-q", "main")
    project.add("app.py", GOOD + "MAIN = 1\n")
    project.commit("three")
    assert project.try_git("rebase", "main", "side").returncode != 0
    project.add("app.py", BAD + "MAIN = 1\nSIDE = 1\n")
    refused = project.try_git("commit", "-m", "resolved badly")
    assert refused.returncode == 1
    project.add("app.py", GOOD + "MAIN = 1\nSIDE = 1\n")
    assert project.try_git("commit", "-m", "resolved").returncode == 0


def test_uninstall_leaves_commits_alone(project: Repo) -> None:
    assert guardrails("hook", "uninstall", cwd=project.path).returncode == 0
    project.add("app.py", BAD)
    assert project.try_git("commit", "-m", "bad").returncode == 0


def test_a_secret_in_the_message_is_refused_and_accepted_when_it_is_taken_out(
    project: Repo,
) -> None:
    project.add("app.py", GOOD)
    refused = project.try_git("commit", "-m", f"Use {token('git')}")
    assert refused.returncode == 1
    assert "commit message:1:5" in refused.stderr
    assert project.try_git("rev-parse", "HEAD").returncode != 0, "nothing is committed"
    accepted = project.try_git("commit", "-m", "Use the new key")
    assert accepted.returncode == 0
    assert "guardrails" not in accepted.stderr, "silence when all is well"
    amended = project.try_git("commit", "--amend", "-m", f"Use {token('git')}")
    assert amended.returncode == 1


def test_commit_v_shows_a_diff_that_is_not_part_of_the_message(project: Repo) -> None:
    """The commit gate has looked at it, and accepted it with its reason."""
    accepted = "  # guardrails: ignore[secrets/github-personal-token] a sample\n"
    project.add("app.py", f"T = '{token('git')}'{accepted}")
    editor = project.write(".git/editor.sh", '#!/bin/sh\nsed -i "1s/^/words/" "$1"\n')
    editor.chmod(0o755)
    done = project.try_git("commit", "-v", env={"GIT_EDITOR": str(editor)})
    assert done.returncode == 0, done.stderr
    assert project.git("log", "-1", "--format=%B").strip() == "words"


def test_a_merge_has_a_message_too(project: Repo) -> None:
    project.add("app.py", GOOD)
    project.commit("start")
    project.git("checkout", "-q", "-b", "side")
    project.add("side.py", "SIDE = 1\n")
    project.commit("side")
    project.git("checkout", "-q", "main")
    refused = project.try_git("merge", "--no-ff", "side", "-m", f"Merge {token('git')}")
    assert refused.returncode != 0
    assert "commit message:1:7" in refused.stderr


def test_one_of_the_hooks_can_be_skipped(project: Repo) -> None:
    project.add("app.py", BAD)
    message = f"Use {token('git')}"
    done = project.try_git("commit", "-m", message, env={"SKIP": "guardrails-commit-msg"})
    assert done.returncode == 1
    assert RULE in done.stderr
    project.add("app.py", GOOD)
    done = project.try_git("commit", "-m", message, env={"SKIP": "guardrails-commit-msg"})
    assert done.returncode == 0
    assert done.stderr.count("skipped, because SKIP names it") == 1
