"""What git knows of commits."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from guardrails.errors import CouldNotLook
from guardrails.system.git import Repository, history_of
from guardrails.system.log import (
    all_tips,
    blamed,
    commit_named,
    holding,
    is_shallow,
    log,
    tree,
    unpushed,
)
from guardrails.system.objects import absent, is_partial
from tests.repository import Repo

NIGHT = {
    "GIT_AUTHOR_DATE": "2021-04-05T00:30:00+0530",
    "GIT_COMMITTER_DATE": "2021-06-01T12:00:00Z",
}


def read(repo: Repo) -> Repository:
    return history_of(str(repo.path))


def commit(repo: Repo, name: str, content: str, message: str = "a commit") -> str:
    repo.add(name, content)
    repo.commit(message)
    return repo.git("rev-parse", "HEAD").strip()


def brought(repo: Repo, *tips: str) -> list[tuple[str, list[str]]]:
    return [
        (each.commit, [one.path for one in each.brought])
        for each in log(read(repo), tips or all_tips(read(repo)))
    ]


def test_each_commit_with_what_it_brought_and_the_day_of_its_author(repo: Repo) -> None:
    first = commit(repo, "a.py", "one\n")
    repo.add("a\nb.py", "two\n")
    repo.git("rm", "-q", "a.py")
    repo.git("commit", "-q", "-m", "second", env=NIGHT)
    second = repo.git("rev-parse", "HEAD").strip()
    repo.commit("nothing", "--allow-empty")
    empty, two, one = log(read(repo), ["HEAD"])
    assert (two.commit, two.day) == (second, "2021-04-05")
    assert [(each.path, each.mode) for each in two.brought] == [("a\nb.py", "100644")]
    assert two.brought[0].blob == repo.git("rev-parse", "HEAD:a\nb.py").strip()
    assert (one.commit, [each.path for each in one.brought]) == (first, ["a.py"])
    assert empty.brought == ()


def test_a_merge_brings_only_what_none_of_its_parents_has(repo: Repo) -> None:
    commit(repo, "a.py", "one\n")
    repo.git("checkout", "-q", "-b", "side")
    side = commit(repo, "side.py", "side\n")
    repo.git("checkout", "-q", "main")
    commit(repo, "main.py", "main\n")
    repo.git("merge", "-q", "--no-commit", "side")
    merge = commit(repo, "evil.py", "evil\n")
    known = dict(brought(repo))
    assert known[merge] == ["evil.py"]
    assert known[side] == ["side.py"]


def test_children_come_before_their_parents_whatever_the_clock_said(repo: Repo) -> None:
    commits = []
    for day in (9, 1, 5):
        repo.add("a.py", f"{day}\n")
        date = f"2021-01-0{day}T12:00:00Z"
        repo.git("commit", "-q", "-m", "x", env={"GIT_COMMITTER_DATE": date})
        commits.append(repo.git("rev-parse", "HEAD").strip())
    assert [each for each, _ in brought(repo)] == commits[::-1]


def test_settings_of_the_log_change_nothing(repo: Repo) -> None:
    first = commit(repo, "a.py", "one\n" * 20)
    repo.git("mv", "a.py", "b.py")
    repo.commit("moved")
    for key, value in (
        ("log.showRoot", "false"),
        ("log.showSignature", "true"),
        ("diff.renames", "true"),
        ("format.pretty", "oneline"),
        ("color.ui", "always"),
        ("log.diffMerges", "first-parent"),
    ):
        repo.git("config", key, value)
    assert brought(repo)[1] == (first, ["a.py"])
    assert brought(repo)[0][1] == ["b.py"]


def test_all_stashes_and_the_heads_of_worktrees_are_tips(repo: Repo) -> None:
    commit(repo, "a.py", "one\n")
    for content in ("first\n", "second\n"):
        repo.write("a.py", content)
        repo.git("stash")
    repo.git("worktree", "add", "-q", "--detach", "../detached")
    detached = repo.path.parent / "detached"
    (detached / "detached.py").write_text("x\n")
    subprocess.run(["git", "add", "."], cwd=detached, check=True)
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, "commit", "-qm", "x"], cwd=detached, check=True)
    paths = [path for _, paths in brought(repo) for path in paths]
    assert sorted(paths) == ["a.py", "a.py", "a.py", "detached.py"]


def test_a_name_that_is_no_commit(repo: Repo) -> None:
    here = commit(repo, "a.py", "one\n")
    repo.git("tag", "-a", "v1", "-m", "x")
    for name in ("HEAD", "main", "v1", here[:8], "HEAD^{}"):
        assert commit_named(read(repo), name) == here
    for name in ("nowhere", "HEAD:a.py", "--all", "-p", "^HEAD", "", "HEAD^!", "HEAD^@"):
        assert commit_named(read(repo), name) == ""


def test_what_no_remote_has(repo: Repo) -> None:
    first = commit(repo, "a.py", "one\n")
    second = commit(repo, "a.py", "two\n")
    assert unpushed(read(repo), ["HEAD"]) == {second: True, first: False}
    for ref in ("refs/remotes/origin/main", "refs/pipelines/7", "refs/merge-requests/1/head"):
        repo.git("update-ref", ref, first)
        assert unpushed(read(repo), ["HEAD"]) == {second: True}
        repo.git("update-ref", "-d", ref)


@pytest.mark.parametrize("name", ["a.py", "-a\nb.py", "*.py", ":(top)x.py"])
def test_who_brought_a_line(repo: Repo, name: str) -> None:
    repo.git("config", "core.quotePath", "true")
    for content, env in (("one\n", {}), ("one\ntwo\n", NIGHT)):
        repo.write(name, content)
        repo.git("--literal-pathspecs", "add", "--", name)
        repo.git("commit", "-q", "-m", "x", env=env)
    first, second = (repo.git("rev-parse", each).strip() for each in ("HEAD~", "HEAD"))
    who = blamed(read(repo), "HEAD", name, [1, 2, 2])
    assert {line: (each.commit, each.pushed) for line, each in who.items()} == {
        1: (first, False),
        2: (second, False),
    }
    assert who[2].day == "2021-04-05"
    repo.git("update-ref", "refs/remotes/origin/main", first)
    who = blamed(read(repo), "HEAD", name, [1, 2])
    assert {line: each.pushed for line, each in who.items()} == {1: True, 2: False}


def test_blame_ignores_what_the_config_ignores(repo: Repo) -> None:
    commit(repo, "a.py", "one\n")
    second = commit(repo, "a.py", "two\n")
    repo.write("ignored", second + "\n")
    repo.git("config", "blame.ignoreRevsFile", "ignored")
    assert blamed(read(repo), "HEAD", "a.py", [1])[1].commit == second


def test_the_files_of_a_commit(repo: Repo) -> None:
    commit(repo, "deep/a\nb.py", "one\n")
    blob = repo.git("rev-parse", "HEAD:deep/a\nb.py").strip()
    assert tree(read(repo), "HEAD") == {"deep/a\nb.py": blob}
    with pytest.raises(CouldNotLook):
        tree(read(repo), "nowhere")


def test_which_file_of_a_commit_holds_a_value(repo: Repo) -> None:
    commit(repo, "deep/a\nb.py", "x = 'v.a+l'\n")
    commit(repo, "data.bin", "\0\xff second value \n")
    for key, value in (
        ("grep.lineNumber", "true"),
        ("grep.column", "true"),
        ("color.ui", "always"),
    ):
        repo.git("config", key, value)
    wanted = [b"v.a+l", b"second value", b"vXaal", b"third"]
    assert holding(read(repo), "HEAD", wanted) == {
        b"v.a+l": "deep/a\nb.py",
        b"second value": "data.bin",
    }
    assert holding(read(repo), "HEAD", []) == {}


def test_clones_that_are_not_whole(repo: Repo, tmp_path: Path) -> None:
    commit(repo, "a.py", "one\n")
    commit(repo, "a.py", "two\n")
    repo.git("config", "uploadpack.allowFilter", "true")
    url = repo.path.as_uri()
    for name, option in (("shallow", "--depth=1"), ("partial", "--filter=blob:none")):
        subprocess.run(["git", "clone", "-q", option, url, tmp_path / name], check=True)
    shallow, partial = (history_of(str(tmp_path / name)) for name in ("shallow", "partial"))
    assert [is_shallow(each) for each in (shallow, partial, read(repo))] == [True, False, False]
    assert [is_partial(each) for each in (shallow, partial, read(repo))] == [False, True, False]
    assert absent(partial, ["--all"]) == {repo.git("rev-parse", "HEAD~1:a.py").strip()}
    assert absent(read(repo), ["--all"]) == frozenset()
