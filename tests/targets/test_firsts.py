"""Which commit first brought a secret of the history: named rightly, and one finding a secret."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.model.exposure import Exposure, Reach
from guardrails.model.lesson import Explained
from guardrails.model.report import Report
from guardrails.model.request import Look, Request
from guardrails.model.verdict import Verdict
from guardrails.pipeline import scan
from tests.planted import token
from tests.repository import Repo

LINE = f"t = '{token('first')}'\n"
OTHER = f"t = '{token('other')}'\n"
FILLER = "".join(f"count_{number} = {number}\n" for number in range(200))


def look(folder: Path, revisions: tuple[str, str] | None = None) -> Report:
    return scan(Request(Look.HISTORY, str(folder), revisions=revisions), Settings())


def only(report: Report) -> tuple[Explained, Exposure]:
    (found,) = report.findings
    assert found.exposure is not None
    return found, found.exposure


def commit(repo: Repo, content: str | bytes, name: str = "a.py", day: int = 0) -> str:
    repo.add(name, content)
    dates = {f"GIT_{who}_DATE": f"2021-01-{day:02}T12:00:00Z" for who in ("AUTHOR", "COMMITTER")}
    repo.git("commit", "-q", "-m", "x", env=dates if day else {})
    return repo.git("rev-parse", "HEAD").strip()


def place(found: Explained) -> str:
    where = found.triaged.finding.place
    return f"{where.path}:{where.start.line}:{where.start.column}"


def test_the_first_of_many_versions_is_named(repo: Repo) -> None:
    commit(repo, FILLER)
    first = commit(repo, "one = 1\n" + LINE + FILLER, day=3)
    for number in range(1, 5):
        commit(repo, "more\n" * number + "one = 1\n" + LINE + FILLER, day=10 + number)
    found, exposure = only(look(repo.path))
    assert place(found) == "a.py:2:6"
    assert (exposure.commit, exposure.day) == (first, "2021-01-03")
    assert exposure.in_head is True
    assert exposure.versions == 5
    assert exposure.paths == ("a.py",)
    finding = found.triaged.finding
    assert finding.source.blob == repo.git("rev-parse", f"{first}:a.py").strip()
    text = repo.git("cat-file", "blob", finding.source.blob).encode()
    assert text[finding.place.span.start : finding.place.span.end].decode() == token("first")


def test_a_first_version_that_is_still_the_tip_of_an_old_branch(repo: Repo) -> None:
    """Git lists it among the newest texts, so others with the same line were searched before."""
    first = commit(repo, "one = 1\n" + FILLER + LINE + FILLER, day=1)
    repo.git("branch", "old")
    commit(repo, "two = 2\nthree = 3\n" + FILLER + LINE + FILLER, day=2)
    commit(repo, "two = 2\n" + FILLER + LINE + FILLER, day=3)
    repo.git("checkout", "-q", "old")
    commit(repo, "a hotfix\n", "b.py", day=20)
    repo.git("checkout", "-q", "main")
    found, exposure = only(look(repo.path))
    assert exposure.commit == first
    assert place(found) == "a.py:202:6"
    assert found.triaged.finding.excerpt.first == 202
    assert exposure.versions == 3


def test_a_file_that_was_taken_back(repo: Repo) -> None:
    first = commit(repo, LINE, day=1)
    commit(repo, "one = 1\n" + LINE, day=2)
    commit(repo, LINE, day=3)
    assert only(look(repo.path))[1].commit == first


def test_a_clock_that_was_wrong(repo: Repo) -> None:
    """A parent comes before its child, whatever the dates say."""
    first = commit(repo, LINE, day=20)
    commit(repo, "one = 1\n" + LINE, day=1)
    assert only(look(repo.path))[1].commit == first


def test_one_secret_in_several_files_is_one_finding(repo: Repo) -> None:
    first = commit(repo, LINE, "src/old.py")
    repo.git("mv", "src/old.py", "src/new.py")
    repo.commit()
    commit(repo, f"KEY: {token('first')}\n", "deploy.yaml")
    commit(repo, OTHER, "other.py")
    report = look(repo.path)
    assert sorted(place(each) for each in report.findings) == ["other.py:1:6", "src/old.py:1:6"]
    exposure = report.findings[1].exposure
    assert exposure is not None
    assert exposure.commit == first
    assert exposure.paths == ("src/old.py", "deploy.yaml", "src/new.py")
    assert exposure.versions == 2


def test_another_guessable_value_on_the_same_line_is_another_finding(repo: Repo) -> None:
    for value in ("hunter2Hunter5Hunt", "S3lfmade9horse4X"):
        commit(repo, f'password = "{value}"\n')
    assert len(look(repo.path).findings) == 2


@pytest.mark.parametrize("how", ["changed", "removed", "gone", "renamed", "kept"])
def test_whether_head_still_holds_it(repo: Repo, how: str) -> None:
    commit(repo, FILLER + LINE)
    if how == "gone":
        repo.git("rm", "-q", "a.py")
        repo.commit()
    elif how == "renamed":
        repo.git("mv", "a.py", "b.py")
        commit(repo, "one = 1\n" + FILLER + LINE, "b.py")
    else:
        changed = {"changed": FILLER + OTHER, "removed": FILLER, "kept": LINE + FILLER}
        commit(repo, changed[how])
    reports = {each.exposure.in_head for each in look(repo.path).findings if each.exposure}
    assert reports == {"changed": {True, False}, "renamed": {True}, "kept": {True}}.get(
        how, {False}
    )


def test_in_a_range_head_is_looked_at_too(repo: Repo) -> None:
    commit(repo, "one = 1\n")
    first = commit(repo, LINE)
    commit(repo, "one = 1\n" + LINE)
    exposure = only(look(repo.path, ("HEAD~2", "HEAD~1")))[1]
    assert (exposure.commit, exposure.in_head) == (first, True)
    commit(repo, "one = 1\n")
    assert only(look(repo.path, ("HEAD~3", "HEAD~1")))[1].in_head is False


def test_what_a_later_commit_of_the_range_removed_is_found(repo: Repo) -> None:
    commit(repo, "one = 1\n")
    first = commit(repo, LINE)
    commit(repo, "one = 1\n")
    exposure = only(look(repo.path, ("HEAD~2", "HEAD")))[1]
    assert (exposure.commit, exposure.in_head) == (first, False)


def test_a_message_is_its_own_commit(repo: Repo) -> None:
    repo.commit(f"Use the key\n\nIt is {token('first')}.", "--allow-empty")
    head = repo.git("rev-parse", "HEAD").strip()
    found, exposure = only(look(repo.path))
    assert place(found) == f"commit message {head[:10]}:3:7"
    assert (exposure.commit, exposure.in_head) == (head, None)


def test_a_secret_in_a_message_and_in_a_file_is_told_where_it_came_first(repo: Repo) -> None:
    repo.commit(f"It is {token('first')}.", "--allow-empty")
    head = repo.git("rev-parse", "HEAD").strip()
    commit(repo, LINE)
    _, exposure = only(look(repo.path))
    assert exposure.paths == (f"commit message {head[:10]}", "a.py")
    assert exposure.in_head is True


def test_what_no_commit_brings_names_none(repo: Repo) -> None:
    commit(repo, "one = 1\n")
    key = repo.write("key", LINE)
    repo.git("tag", "key", repo.git("hash-object", "-w", str(key)).strip())
    repo.git("tag", "-a", "v1", "-m", OTHER)
    report = look(repo.path)
    assert [each.exposure for each in report.findings] == [
        Exposure(Reach.UNKNOWN, versions=1),
        Exposure(Reach.UNKNOWN, versions=1),
    ]


def test_a_path_that_git_cuts_at_its_line_end_is_named_in_full(repo: Repo) -> None:
    commit(repo, LINE, "a\nb.py")
    assert place(only(look(repo.path))[0]) == "a\nb.py:1:6"


def test_a_comment_in_an_old_version_is_honoured_there_and_nowhere_else(repo: Repo) -> None:
    accepted = LINE.rstrip() + "  # guardrails: ignore[secrets/github-personal-token] a sample\n"
    commit(repo, accepted)
    commit(repo, "one = 1  # guardrails: ignore[secrets/github-personal-token] of no use\n")
    report = look(repo.path)
    assert [each.triaged.verdict for each in report.findings] == [Verdict.SUPPRESSED]
    assert report.problems == ()
    bare = commit(repo, LINE)
    report = look(repo.path)
    assert sorted(each.triaged.verdict.value for each in report.findings) == ["new", "suppressed"]
    (blocking,) = report.blocking
    assert blocking.exposure is not None
    assert blocking.exposure.commit == bare
    assert blocking.suppress_with == ""


def remote_has(repo: Repo, revision: str) -> None:
    repo.git("update-ref", "refs/remotes/origin/main", revision)


def test_how_far_it_got(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    root = commit(repo, LINE)
    assert only(look(repo.path))[1].mend == "git commit --amend"
    commit(repo, "one = 1\n")
    exposure = only(look(repo.path))[1]
    assert (exposure.reach, exposure.mend) == (Reach.COMMITTED, "git rebase -i --root")
    child = commit(repo, OTHER)
    commit(repo, "one = 1\n")
    remote_has(repo, root)
    reaches = {each.exposure for each in look(repo.path).findings}
    assert {(each.reach, each.commit, each.mend) for each in reaches if each} == {
        (Reach.PUSHED, root, ""),
        (Reach.COMMITTED, child, f"git rebase -i {child[:10]}^"),
    }
    monkeypatch.setenv("CI", "true")
    assert {each.exposure.reach for each in look(repo.path).findings if each.exposure} == {
        Reach.PUSHED
    }


def test_one_version_that_is_pushed_is_enough(repo: Repo) -> None:
    commit(repo, "one = 1\n")
    repo.git("checkout", "-q", "-b", "side")
    commit(repo, LINE, "side.py", day=20)
    remote_has(repo, "HEAD")
    repo.git("checkout", "-q", "main")
    first = commit(repo, LINE, day=1)
    exposure = only(look(repo.path))[1]
    assert (exposure.commit, exposure.reach) == (first, Reach.PUSHED)


def test_versions_that_a_partial_clone_lacks_are_not_asked_for(repo: Repo, tmp_path: Path) -> None:
    for number in range(3):
        commit(repo, f"{number}\n" + LINE)
    repo.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    command = ["git", "clone", "-q", "--filter=blob:none", repo.path.as_uri(), str(clone)]
    subprocess.run(command, check=True)
    exposure = only(look(clone))[1]
    assert (exposure.reach, exposure.versions, exposure.in_head) == (Reach.PUSHED, 1, True)
    have = ["git", "cat-file", "--batch-all-objects", "--batch-check"]
    listed = subprocess.run(have, cwd=clone, check=True, capture_output=True, text=True)
    assert listed.stdout.count(" blob ") == 1


def test_in_a_bare_repository_nobody_knows_how_far_it_got(repo: Repo, tmp_path: Path) -> None:
    first = commit(repo, LINE)
    subprocess.run(["git", "clone", "-q", "--bare", repo.path, tmp_path / "b.git"], check=True)
    exposure = only(look(tmp_path / "b.git"))[1]
    assert (exposure.reach, exposure.commit, exposure.in_head) == (Reach.UNKNOWN, first, True)


def test_a_head_that_is_not_there(repo: Repo) -> None:
    commit(repo, LINE)
    repo.git("symbolic-ref", "HEAD", "refs/heads/nothing")
    assert only(look(repo.path))[1].in_head is None


def test_when_git_cannot_say_what_was_found_is_told_all_the_same(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    from guardrails.errors import CouldNotLook

    def broken(*_: object) -> None:
        raise CouldNotLook("git log failed: no reason")

    commit(repo, LINE)
    monkeypatch.setattr("guardrails.targets.firsts.log", broken)
    report = look(repo.path)
    assert [each.exposure for each in report.findings] == [None]
    assert "git log failed: no reason" in report.notes[0]
