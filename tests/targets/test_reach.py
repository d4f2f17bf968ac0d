"""How far the secrets of files and of the index got: what is said is true, or nothing is said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.exposure import Exposure, Reach
from guardrails.model.request import Look, Request
from guardrails.pipeline import scan
from guardrails.rulepack.examples import fill
from tests.planted import token
from tests.repository import Repo

LINE = f"t = '{token('reach')}'\n"
GUESSABLE = 'password = "hunter2Hunter5Hunt"\n'
FILLER = "".join(f"count_{number} = {number}\n" for number in range(20))
KEY = fill("{{ (?:[A-Za-z0-9/+]{80}){10} | der }}", "reach").decode()
PEM = f"KEY = '''-----BEGIN PRIVATE KEY-----\n{KEY}\n-----END PRIVATE KEY-----'''\n"
UNCOMMITTED = Exposure(Reach.UNCOMMITTED)
PUSHED = Exposure(Reach.PUSHED)


def exposures(folder: Path, look: Look = Look.STAGED) -> list[Exposure | None]:
    report = scan(Request(look, str(folder)), Settings())
    return [found.exposure for found in report.findings if found.triaged.finding.secret]


def exposure(repo: Repo, look: Look = Look.STAGED) -> Exposure:
    (known,) = exposures(repo.path, look)
    assert known is not None
    return known


def commit(repo: Repo, content: str, name: str = "a.py") -> str:
    repo.add(name, content)
    repo.commit()
    return repo.git("rev-parse", "HEAD").strip()


def push(repo: Repo, revision: str = "HEAD") -> None:
    repo.git("update-ref", "refs/remotes/origin/main", revision)


@pytest.mark.parametrize("content", [LINE, GUESSABLE, PEM], ids=["token", "password", "key"])
def test_staged_and_not_committed(repo: Repo, content: str) -> None:
    repo.add("a.py", content)
    assert exposure(repo) == UNCOMMITTED, "before the first commit"
    repo.git("rm", "-q", "-f", "a.py")
    commit(repo, FILLER, "b.py")
    push(repo)
    repo.add("a.py", content)
    assert exposure(repo) == UNCOMMITTED
    repo.add("b.py", FILLER + content)
    assert exposures(repo.path) == [UNCOMMITTED, UNCOMMITTED]


def test_in_the_work_tree_and_not_committed(repo: Repo) -> None:
    commit(repo, FILLER)
    push(repo)
    repo.write("a.py", FILLER + LINE)
    assert exposure(repo, Look.FILES) == UNCOMMITTED
    repo.git("checkout", "-q", "a.py")
    repo.write("untracked.py", LINE)
    assert exposure(repo, Look.FILES) == UNCOMMITTED


def test_committed_and_not_pushed(repo: Repo) -> None:
    first = commit(repo, FILLER + LINE)
    known = exposure(repo, Look.FILES)
    assert (known.reach, known.commit, known.mend) == (
        Reach.COMMITTED,
        first,
        "git commit --amend",
    )
    assert len(known.day) == 10
    commit(repo, "one = 1\n" + FILLER + LINE)
    assert exposure(repo, Look.FILES).mend == "git rebase -i --root"
    push(repo, first)
    assert exposure(repo, Look.FILES) == PUSHED
    second = commit(repo, LINE.replace("reach", "x") + GUESSABLE, "b.py")
    commit(repo, "two = 2\n", "c.py")
    reaches = {(each.reach, each.mend) for each in exposures(repo.path, Look.FILES) if each}
    assert (Reach.COMMITTED, f"git rebase -i {second[:10]}^") in reaches


@pytest.mark.parametrize("content", [LINE, GUESSABLE, PEM], ids=["token", "password", "key"])
def test_all_is_pushed(repo: Repo, content: str) -> None:
    commit(repo, content)
    push(repo)
    assert exposure(repo, Look.FILES) == PUSHED
    repo.write("a.py", FILLER + "    " + content)
    assert exposure(repo, Look.FILES) == PUSHED, "the line moved, the secret is the same"


def test_a_secret_that_is_only_moved_or_copied_has_leaked_as_far_as_its_original(
    repo: Repo,
) -> None:
    commit(repo, FILLER + LINE)
    commit(repo, FILLER, "b.py")
    push(repo)
    repo.add("a.py", FILLER)
    repo.add("b.py", f"other_name = {LINE[4:]}" + FILLER)
    assert exposure(repo) == PUSHED
    repo.git("reset", "-q", "--hard")
    repo.add("c.py", LINE)
    assert exposure(repo) == PUSHED
    repo.git("rm", "-q", "a.py")
    assert exposure(repo) == PUSHED


def test_a_key_that_is_copied(repo: Repo) -> None:
    commit(repo, FILLER + PEM)
    push(repo)
    repo.add("b.py", PEM.replace("KEY =", "OTHER ="))
    assert exposure(repo) == PUSHED


def test_a_renamed_file_has_its_old_lines(repo: Repo) -> None:
    commit(repo, FILLER + GUESSABLE)
    push(repo)
    repo.git("mv", "a.py", "b.py")
    assert exposure(repo) == PUSHED


def test_a_word_that_stands_elsewhere_is_not_the_same_guessable_secret(repo: Repo) -> None:
    commit(repo, "# hunter2Hunter5Hunt is no password here\n")
    push(repo)
    repo.add("a.py", "# hunter2Hunter5Hunt is no password here\n" + GUESSABLE)
    assert exposure(repo) == UNCOMMITTED


def test_of_too_many_files_nothing_is_said(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guardrails.targets.reach._MOST_BLAMED", 2)
    for name in "abc":
        repo.add(f"{name}.py", LINE)
    repo.commit()
    reaches = [each.reach for each in exposures(repo.path, Look.FILES) if each]
    assert reaches == [Reach.COMMITTED, Reach.COMMITTED, Reach.UNKNOWN]


def test_a_range_is_blamed_at_its_end(repo: Repo) -> None:
    commit(repo, FILLER)
    push(repo)
    repo.git("checkout", "-q", "-b", "side")
    brought = commit(repo, FILLER + LINE)
    repo.git("checkout", "-q", "main")
    request = Request(Look.RANGE, str(repo.path), revisions=("main", "side"))
    (found,) = scan(request, Settings()).findings
    assert found.exposure is not None
    assert (found.exposure.reach, found.exposure.commit) == (Reach.COMMITTED, brought)


def test_on_a_build_server_all_commits_came_from_a_remote(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(repo, LINE)
    monkeypatch.setenv("CI", "true")
    assert exposure(repo, Look.FILES) == PUSHED


@pytest.mark.parametrize("name", ["-a.py", "a\nb.py", "*.py", ":(top)x.py"])
def test_odd_names(repo: Repo, name: str) -> None:
    repo.write(name, LINE)
    repo.git("--literal-pathspecs", "add", "--", name)
    repo.commit()
    assert exposure(repo, Look.FILES).reach is Reach.COMMITTED


def test_a_secret_that_was_accepted_is_not_asked_for(repo: Repo) -> None:
    accepted = LINE.rstrip() + "  # guardrails: ignore[secrets/github-personal-token] a sample\n"
    repo.add("a.py", accepted)
    assert exposures(repo.path) == [None]


def test_outside_of_git_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(LINE)
    assert exposures(tmp_path, Look.FILES) == [None]


def test_of_several_repositories_nothing_is_said(tmp_path: Path) -> None:
    for name in ("one", "two"):
        Repo(tmp_path / name).write("a.py", LINE)
    request = Request(Look.FILES, str(tmp_path), ("one", "two"))
    assert [each.exposure for each in scan(request, Settings()).findings] == [None, None]


def test_standard_input_is_nowhere_yet(tmp_path: Path) -> None:
    request = Request(Look.STDIN, str(tmp_path), ("a.py",), text=LINE.encode())
    assert [each.exposure for each in scan(request, Settings()).findings] == [None]


def test_a_message(repo: Repo) -> None:
    request = Request(Look.MESSAGE, str(repo.path), text=LINE.encode())
    assert [each.exposure for each in scan(request, Settings()).findings] == [UNCOMMITTED]


def test_when_git_fails_what_was_found_is_told_all_the_same(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise CouldNotLook("no reason")

    commit(repo, LINE)
    monkeypatch.setattr("guardrails.targets.reach.tree", broken)
    assert exposures(repo.path, Look.FILES) == [None]


def test_without_a_secret_git_is_not_asked(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """A commit without secrets pays nothing: not even the module is read."""
    repo.add("a.py", "import yaml\nyaml.load(open('x'))\n")
    code = (
        "import os, sys\nfrom guardrails.cli.main import main\nos._exit = sys.exit\n"
        "sys.argv = ['guardrails', 'hook', 'run', 'pre-commit']\n"
        "try:\n    main()\nfinally:\n"
        "    print(sorted(n for n in sys.modules if n.endswith(('.reach', '.log', '.objects'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repo.path, capture_output=True, text=True
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout == "[]\n"
