"""Reading git: real repositories, in the states that people leave them in."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from guardrails.errors import CouldNotLook, ExitCode
from guardrails.system.git import Changed, Repository, repository_of, require_repository
from tests.repository import Repo

LATIN_1_NAME = os.fsdecode(b"caf\xe9.py")


def read(repo: Repo) -> Repository:
    return require_repository(str(repo.path))


def staged(repo: Repo) -> dict[str, Changed]:
    return {each.path: each for each in read(repo).staged()}


def content(repo: Repo, change: Changed, largest: int = 1000) -> bytes | None:
    ((_, found),) = read(repo).blobs([change.blob], largest)
    return found


def committed(repo: Repo, name: str = "a.py", text: str = "one\ntwo\nthree\n") -> None:
    repo.add(name, text)
    repo.commit()


def test_an_added_file_has_no_version_before(repo: Repo) -> None:
    committed(repo)
    repo.add("b.py", "new\n")
    (change,) = read(repo).staged()
    assert (change.status, change.path, change.mode) == ("A", "b.py", "100644")
    assert (change.before, change.old_blob) == ("", "")
    assert content(repo, change) == b"new\n"


def test_everything_is_added_before_the_first_commit(repo: Repo) -> None:
    repo.add("a.py", "new\n")
    assert staged(repo)["a.py"].status == "A"
    assert read(repo).has_staged()


def test_nothing_is_staged_in_an_empty_repository(repo: Repo) -> None:
    assert read(repo).staged() == []
    assert not read(repo).has_staged()


def test_a_change_that_is_not_staged_does_not_count(repo: Repo) -> None:
    committed(repo)
    repo.write("a.py", "not yet\n")
    assert not read(repo).has_staged()


def test_a_modified_file_knows_both_versions(repo: Repo) -> None:
    committed(repo, text="one\n")
    repo.add("a.py", "two\n")
    change = staged(repo)["a.py"]
    assert (change.status, change.before) == ("M", "a.py")
    ((_, old), (_, new)) = read(repo).blobs([change.old_blob, change.blob], 1000)
    assert (old, new) == (b"one\n", b"two\n")


def test_a_renamed_file_knows_its_old_name(repo: Repo) -> None:
    committed(repo)
    repo.git("mv", "a.py", "b.py")
    (change,) = read(repo).staged()
    assert (change.status, change.before, change.path) == ("R", "a.py", "b.py")


def test_a_rename_is_seen_whatever_the_config_says_of_renames(repo: Repo) -> None:
    committed(repo)
    repo.git("config", "diff.renames", "false")
    repo.git("mv", "a.py", "b.py")
    assert staged(repo)["b.py"].before == "a.py"


def test_a_deleted_file_is_told(repo: Repo) -> None:
    committed(repo)
    repo.git("rm", "--quiet", "a.py")
    assert staged(repo)["a.py"].status == "D"


def test_a_changed_mode_alone_keeps_the_blob(repo: Repo) -> None:
    committed(repo)
    repo.git("update-index", "--chmod=+x", "a.py")
    change = staged(repo)["a.py"]
    assert change.mode == "100755"
    assert change.blob == change.old_blob


def test_a_symbolic_link_has_its_own_mode(repo: Repo) -> None:
    (repo.path / "link").symlink_to("/etc/passwd")
    repo.git("add", "link")
    change = staged(repo)["link"]
    assert change.mode == "120000"
    assert content(repo, change) == b"/etc/passwd"


def test_a_link_that_becomes_a_file_has_no_text_before(repo: Repo) -> None:
    (repo.path / "a.py").symlink_to("elsewhere")
    repo.git("add", "a.py")
    repo.commit()
    (repo.path / "a.py").unlink()
    repo.add("a.py", "now a file\n")
    change = staged(repo)["a.py"]
    assert (change.status, change.old_blob, change.before) == ("T", "", "")


def submodule(repo: Repo, folder: Path) -> None:
    inner = Repo(folder)
    committed(inner)
    url = str(inner.path)
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "sub")


def test_a_submodule_has_its_own_mode(repo: Repo, tmp_path: Path) -> None:
    submodule(repo, tmp_path / "inner")
    assert staged(repo)["sub"].mode == "160000"
    assert staged(repo)[".gitmodules"].mode == "100644"


def test_a_submodule_that_becomes_a_file_has_no_blob_before(repo: Repo, tmp_path: Path) -> None:
    """Its old object is a commit of another repository: asking git for it fails."""
    submodule(repo, tmp_path / "inner")
    repo.commit()
    repo.git("rm", "--quiet", "--force", "sub")
    repo.add("sub", "now a file\n")
    assert staged(repo)["sub"].old_blob == ""


def test_a_file_that_is_only_intended_is_not_part_of_the_commit(repo: Repo) -> None:
    committed(repo)
    repo.write("later.py", "x\n")
    repo.git("add", "--intent-to-add", "later.py")
    assert not read(repo).has_staged()


def test_a_conflict_is_told_as_such(repo: Repo) -> None:
    conflict(repo)
    assert staged(repo)["a.py"].status == "U"


def conflict(repo: Repo) -> None:
    committed(repo, text="one\n")
    repo.git("checkout", "--quiet", "-b", "other")
    committed(repo, text="theirs\n")
    repo.git("checkout", "--quiet", "main")
    committed(repo, text="ours\n")
    assert repo.try_git("merge", "other").returncode != 0


@pytest.mark.parametrize(
    "name",
    ["two words.py", "a\nb.py", "-rf.py", "--help", "tab\there", 'quo"te.py', "ünï.py",
     ":(top)x.py", "*.py", LATIN_1_NAME],
)  # fmt: skip
def test_odd_names_arrive_as_they_are(repo: Repo, name: str) -> None:
    repo.add("base.py", "x\n")
    repo.commit()
    repo.write(name, "odd\n")
    repo.git("--literal-pathspecs", "add", "--", name)
    change = staged(repo)[name]
    assert content(repo, change) == b"odd\n"
    assert read(repo).files([name]) == [name]


def test_files_are_tracked_ones_and_new_ones_that_git_does_not_ignore(repo: Repo) -> None:
    committed(repo, "src/a.py")
    repo.write(".gitignore", "*.log\n")
    repo.write("src/new.py", "x")
    repo.write("src/x.log", "x")
    assert read(repo).files() == [".gitignore", "src/a.py", "src/new.py"]
    assert read(repo).files(["src"]) == ["src/a.py", "src/new.py"]


def test_commit_path_is_read_from_the_index_that_git_made_for_it(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`git commit b.py` leaves what is staged of a.py out, in an index of its own."""
    committed(repo, "a.py", "one\n")
    committed(repo, "b.py", "one\n")
    repo.add("a.py", "staged, but not of this commit\n")
    repo.write("b.py", "of this commit\n")
    seen = repo.path / "seen"
    hook = repo.path / ".git/hooks/pre-commit"
    hook.write_text(f'#!/bin/sh\necho "$GIT_INDEX_FILE" > "{seen}"\ncp "$GIT_INDEX_FILE" index.now')
    hook.chmod(0o755)
    repo.git("commit", "--quiet", "-m", "b alone", "b.py")
    assert seen.read_text().strip() != ".git/index"  # or git no longer does what we are for
    repo.git("reset", "--quiet", "--soft", "HEAD~")
    with monkeypatch.context() as during_the_hook:
        during_the_hook.setenv("GIT_INDEX_FILE", str(repo.path / "index.now"))
        assert list(staged(repo)) == ["b.py"]
    assert set(staged(repo)) == {"a.py", "b.py"}


def test_a_linked_worktree_has_its_own_index(repo: Repo, tmp_path: Path) -> None:
    committed(repo)
    repo.git("worktree", "add", "--quiet", str(tmp_path / "linked"))
    (tmp_path / "linked/new.py").write_text("x\n")
    subprocess.run(["git", "add", "new.py"], cwd=tmp_path / "linked", check=True)
    linked = require_repository(str(tmp_path / "linked"))
    assert linked.top == str(tmp_path / "linked")
    assert [each.path for each in linked.staged()] == ["new.py"]
    assert not read(repo).has_staged()


def test_a_subfolder_belongs_to_the_repository_above(repo: Repo) -> None:
    repo.add("deep/er/a.py", "x\n")
    found = require_repository(str(repo.path / "deep/er"))
    assert found.top == str(repo.path)
    assert [each.path for each in found.staged()] == ["deep/er/a.py"]


@pytest.mark.parametrize("name", ["two\nlines", "line\u2028separator", "end\n"])
def test_a_folder_whose_name_breaks_lines(tmp_path: Path, name: str) -> None:
    repo = Repo(tmp_path / name)
    repo.add("a.py", "x\n")
    assert list(staged(repo)) == ["a.py"]


def test_a_bare_repository_says_that_it_is_bare(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", "--bare", tmp_path / "bare.git"], check=True)
    assert repository_of(str(tmp_path / "bare.git")) is None
    with pytest.raises(CouldNotLook, match="is bare") as raised:
        require_repository(str(tmp_path / "bare.git"))
    assert raised.value.exit_code is ExitCode.COULD_NOT_LOOK
    assert "work tree" in raised.value.do


def test_outside_of_any_repository(tmp_path: Path) -> None:
    assert repository_of(str(tmp_path)) is None
    with pytest.raises(CouldNotLook, match="not a git repository"):
        require_repository(str(tmp_path))


def test_without_git_on_path(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repo.path))
    assert repository_of(str(repo.path)) is None
    with pytest.raises(CouldNotLook, match="git was not found on PATH"):
        require_repository(str(repo.path))


def test_a_broken_index_is_an_error_and_not_an_empty_stage(repo: Repo) -> None:
    committed(repo)
    (repo.path / ".git/index").write_bytes(b"DIRC broken")
    with pytest.raises(CouldNotLook, match="diff-index failed"):
        read(repo).staged()


def test_a_detached_head_is_compared_with_its_commit(repo: Repo) -> None:
    committed(repo)
    repo.git("checkout", "--quiet", "--detach")
    repo.add("b.py", "x\n")
    assert list(staged(repo)) == ["b.py"]


def test_a_rebase_under_way(repo: Repo) -> None:
    conflict(repo)
    repo.git("merge", "--abort")
    assert repo.try_git("rebase", "other").returncode != 0
    assert staged(repo)["a.py"].status == "U"
    repo.add("a.py", "resolved\n")
    change = staged(repo)["a.py"]
    assert (change.status, content(repo, change)) == ("M", b"resolved\n")


def added(repo: Repo, old: str, new: str) -> frozenset[int]:
    committed(repo, text=old)
    repo.add("a.py", new)
    change = staged(repo)["a.py"]
    return read(repo).added_lines(change.old_blob, change.blob)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("a\nb\nc\n", "a\nB\nc\n", {2}),
        ("a\nb\n", "a\nb\nc\nd\n", {3, 4}),
        ("a\nb\nc\n", "a\nc\n", set()),
        ("a\n", "x\na\n", {1}),
        ("a", "a\n", {1}),
        ("a\nb\n", "a\n@@ -9,9 +9,9 @@ x\nb\n", {2}),
        ("a\r\nb\r\n", "a\r\nc\r\n", {2}),
        ("a\0\nb\n", "a\0\nc\n", {2}),
    ],
)
def test_added_lines(repo: Repo, old: str, new: str, lines: set[int]) -> None:
    assert added(repo, old, new) == lines


def test_added_lines_whatever_the_config_says_of_diffs(repo: Repo) -> None:
    for key, value in (
        ("diff.external", "false"),
        ("diff.interHunkContext", "9"),
        ("diff.context", "9"),
        ("diff.noprefix", "true"),
        ("color.ui", "always"),
    ):
        repo.git("config", key, value)
    repo.write(".gitattributes", "*.py -diff\n")
    assert added(repo, "a\nb\nc\nd\n", "A\nb\nc\nD\n") == {1, 4}


def test_a_blob_above_the_limit_does_not_disturb_the_next(repo: Repo) -> None:
    repo.add("big", b"x" * 3_000_001)
    repo.add("small", "after it\n")
    blobs = [staged(repo)[name].blob for name in ("big", "small")]
    assert [found for _, found in read(repo).blobs(blobs, 3_000_000)] == [None, b"after it\n"]
    assert [len(found or b"") for _, found in read(repo).blobs(blobs, 3_000_001)] == [3_000_001, 9]


def test_blobs_that_hold_what_git_says_of_blobs(repo: Repo) -> None:
    repo.add("a", "0123456789012345678901234567890123456789 missing\n\n")
    repo.add("b", "")
    blobs = [staged(repo)[name].blob for name in ("a", "b", "a")]
    sizes = [len(found or b"") for _, found in read(repo).blobs(blobs, 1000)]
    assert sizes == [50, 0, 50]


def test_a_missing_blob_is_an_error(repo: Repo) -> None:
    repo.add("a.py", "x\n")
    blob = staged(repo)["a.py"].blob
    (repo.path / ".git/objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(CouldNotLook, match=f"no content for {blob}"):
        list(read(repo).blobs([blob], 1000))


def test_a_blob_that_is_cut_off_is_an_error(repo: Repo) -> None:
    repo.add("a.py", os.urandom(5000))
    blob = staged(repo)["a.py"].blob
    stored = repo.path / ".git/objects" / blob[:2] / blob[2:]
    stored.chmod(0o644)
    stored.write_bytes(stored.read_bytes()[:2000])
    with pytest.raises(CouldNotLook):
        list(read(repo).blobs([blob], 100_000))


def test_a_range_starts_where_the_branches_parted(repo: Repo) -> None:
    committed(repo)
    repo.git("checkout", "--quiet", "-b", "feature")
    committed(repo, "mine.py")
    repo.git("checkout", "--quiet", "main")
    committed(repo, "theirs.py")
    assert [each.path for each in read(repo).between("main", "feature")] == ["mine.py"]


@pytest.mark.parametrize("revision", ["nowhere", "--output=out", "-p"])
def test_a_range_with_something_that_is_no_commit(repo: Repo, revision: str) -> None:
    committed(repo)
    for ends in ((revision, "HEAD"), ("HEAD", revision)):
        with pytest.raises(CouldNotLook):
            read(repo).between(*ends)
    assert not (repo.path / "out").exists()
