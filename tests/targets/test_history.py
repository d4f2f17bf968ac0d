"""Every version of every file, once, and every message: whatever became of them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.language import Language
from guardrails.model.place import Span
from guardrails.model.request import Look, Request
from guardrails.model.target import LeftOut, Origin
from guardrails.targets.collect import collect
from tests.gathered import Gathered, gathered
from tests.repository import Repo


def look(
    folder: Path, revisions: tuple[str, str] | None = None, **settings: object
) -> tuple[Gathered, tuple[str, ...]]:
    request = Request(Look.HISTORY, str(folder), revisions=revisions)
    collected = collect(request, Settings(**settings))  # type: ignore[arg-type]
    return gathered(collected), collected.notes


def texts(found: Gathered, origin: Origin = Origin.HISTORY) -> list[tuple[str, str]]:
    return [
        (each.path, each.text.decode(errors="replace"))
        for each in found.targets
        if each.source.origin is origin
    ]


def versions(repo: Repo, *contents: str | bytes, name: str = "a.py") -> None:
    for content in contents:
        repo.add(name, content)
        repo.commit(f"{content!r}")


def test_every_version_once_the_oldest_first_and_every_message(repo: Repo) -> None:
    versions(repo, "one\n", "two\n", "one\n", "three\n")
    versions(repo, "b\n", name="b.py")
    repo.git("rm", "-q", "a.py")
    repo.commit("the end")
    found, notes = look(repo.path)
    assert texts(found) == [
        ("a.py", "two\n"),
        ("a.py", "one\n"),  # it was there last after the second one
        ("a.py", "three\n"),
        ("b.py", "b\n"),
    ]
    messages = [text.strip() for _, text in texts(found, Origin.MESSAGE)]
    assert messages == ["the end", *(repr(f"{x}\n") for x in ("b", "three", "one", "two", "one"))]
    commit = repo.git("rev-parse", "HEAD").strip()
    assert texts(found, Origin.MESSAGE)[0][0] == f"commit message {commit[:10]}"
    assert found.sources[0].blob == commit
    assert notes == ()


def test_no_engine_but_the_secret_detector_has_anything_to_do_with_it(repo: Repo) -> None:
    versions(repo, "import yaml\n")
    found, _ = look(repo.path)
    assert {source.language for source in found.sources} == {Language.OTHER}


def test_only_what_is_fresh_in_a_version_is_marked(repo: Repo) -> None:
    versions(repo, "1\n2\n3\n", "1\n2\nX\n3\n", "1\n3\n")
    versions(repo, "1\n2\n", name="b.py")
    found, _ = look(repo.path)
    fresh = [each.fresh for each in found.targets if each.source.origin is Origin.HISTORY]
    assert fresh == [None, (Span(4, 6),), (Span(2, 2),), None]


def test_what_lies_on_other_branches_in_tags_notes_and_stashes(repo: Repo) -> None:
    versions(repo, "one\n")
    repo.git("checkout", "-q", "-b", "side")
    versions(repo, "side\n")
    repo.git("checkout", "-q", "main")
    repo.git("notes", "add", "-m", "a note")
    repo.git("tag", "-a", "v1", "-m", "a tag's message")
    for content in ("first stash\n", "second stash\n"):
        repo.write("a.py", content)
        repo.git("stash")
    repo.git("checkout", "-q", "--detach")
    versions(repo, "detached\n")
    found, _ = look(repo.path)
    seen = {text for _, text in texts(found)}
    assert seen == {"one\n", "side\n", "a note\n", "first stash\n", "second stash\n", "detached\n"}
    tags = [path for path, text in texts(found, Origin.MESSAGE) if text == "a tag's message\n"]
    assert tags == [f"tag message {repo.git('rev-parse', 'v1')[:10]}"]


def test_a_message_in_another_encoding(repo: Repo) -> None:
    repo.git("config", "i18n.commitEncoding", "UTF-16LE")
    repo.add("a.py", "x\n")
    repo.write("message", "schlüssel".encode("utf-16-le"))
    if repo.try_git("commit", "-q", "-F", "message").returncode:  # git refuses NUL bytes
        repo.git("config", "i18n.commitEncoding", "latin-1")
        repo.write("message", "schlüssel".encode("latin-1"))
        repo.git("commit", "-q", "-F", "message")
    found, _ = look(repo.path)
    assert texts(found, Origin.MESSAGE)[0][1].strip() == "schlüssel"


def test_what_is_left_out_is_told_once(repo: Repo) -> None:
    names = ("node_modules/a.js", "a.min.js", "docs/a.py", "a.png", "huge.txt", "bin", "kept.py")
    for number in "12":
        for name in names:
            large = {"huge.txt": "x" * 51, "bin": "x\0"}.get(name, "x")
            repo.add(name, large + name + number)
        repo.commit()
    found, _ = look(repo.path, exclude=("docs/",), max_file_size=50)
    assert texts(found) == [("kept.py", "xkept.py1"), ("kept.py", "xkept.py2")]
    assert sorted((left.path, left.reason) for left in found.left_out) == [
        ("a.min.js", "minified"),
        ("a.png", "binary"),
        ("bin", "binary"),
        ("docs/a.py", "excluded by the config"),
        ("huge.txt", "larger than 50 bytes"),
        ("node_modules/a.js", "vendored"),
    ]
    assert [left.path for left in found.left_out if not left.expected] == ["huge.txt"]


def test_what_was_moved_to_where_nothing_is_looked_at_was_ours_before(repo: Repo) -> None:
    versions(repo, "one\n")
    (repo.path / "vendor").mkdir()
    repo.git("mv", "a.py", "vendor/a.py")
    repo.commit()
    versions(repo, "two\n", name="vendor/a.py")
    for revisions in (None, ("HEAD~2", "HEAD")):
        found, _ = look(repo.path, revisions)
        assert texts(found) == ([("a.py", "one\n")] if revisions is None else [])
        assert found.left_out == (LeftOut("vendor/a.py", "vendored"),)


def test_a_nul_in_code_hides_nothing(repo: Repo) -> None:
    versions(repo, "one\0two\n", "ünï\n".encode("utf-16"))
    assert texts(look(repo.path)[0]) == [("a.py", "one\0two\n"), ("a.py", "ünï\n")]


@pytest.mark.parametrize("name", ["two words.py", "-rf.py", "--help", os.fsdecode(b"caf\xe9.py")])
def test_odd_names(repo: Repo, name: str) -> None:
    versions(repo, "odd\n", name=name)
    assert texts(look(repo.path)[0]) == [(name, "odd\n")]
    versions(repo, "odd, too\n", name=name)
    assert texts(look(repo.path, ("HEAD~", "HEAD"))[0]) == [(name, "odd, too\n")]


def test_a_submodule_is_not_entered_and_that_is_told(repo: Repo, tmp_path: Path) -> None:
    inner = Repo(tmp_path / "inner")
    versions(inner, "inner\n")
    versions(repo, "one\n")
    url = str(inner.path)
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "sub")
    repo.commit()
    for revisions in (None, ("HEAD~", "HEAD")):
        found, notes = look(repo.path, revisions)
        assert "inner\n" not in {text for _, text in texts(found)}
        assert notes == ("Submodules are repositories of their own: they were not entered.",)
    assert look(repo.path, ("HEAD", "HEAD"))[1] == ()


def test_an_empty_repository(repo: Repo) -> None:
    found, notes = look(repo.path)
    assert (found.targets, found.left_out, notes) == ((), (), ())
    assert found.empty_because == "there is no commit yet"


def test_a_bare_repository_and_a_linked_worktree(repo: Repo, tmp_path: Path) -> None:
    versions(repo, "one\n", "two\n")
    subprocess.run(["git", "clone", "-q", "--bare", repo.path, tmp_path / "bare.git"], check=True)
    repo.git("worktree", "add", "-q", str(tmp_path / "linked"))
    for folder in (tmp_path / "bare.git", tmp_path / "linked"):
        found, _ = look(folder)
        assert texts(found) == [("a.py", "one\n"), ("a.py", "two\n")]
        assert found.root == str(folder)


def test_a_shallow_clone_says_how_much_it_is(repo: Repo, tmp_path: Path) -> None:
    versions(repo, "one\n", "two\n", "three\n")
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", "--depth=2", repo.path.as_uri(), clone], check=True)
    found, notes = look(clone)
    assert texts(found) == [("a.py", "two\n"), ("a.py", "three\n")]
    assert notes == ("Shallow: only 2 commits were looked at.",)


@pytest.fixture
def partial(repo: Repo, tmp_path: Path) -> Repo:
    """A clone that has left all blobs behind but those of its HEAD."""
    versions(repo, "one\n", "two\n", "three\n")
    repo.git("config", "uploadpack.allowFilter", "true")
    repo.git("config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path / "clone"
    command = ["git", "clone", "-q", "--filter=blob:none", repo.path.as_uri(), str(clone)]
    subprocess.run(command, check=True)
    copy = Repo(tmp_path / "unused")
    copy.path = clone
    return copy


def objects(repo: Repo) -> str:
    return repo.git("cat-file", "--batch-all-objects", "--batch-check")


def test_a_partial_clone_is_told_and_never_completed(partial: Repo) -> None:
    before = objects(partial)
    for revisions in (None, ("HEAD~2", "HEAD")):
        found, _ = look(partial.path, revisions)
        assert texts(found) == [("a.py", "three\n")]
        number = "2 objects" if revisions is None else "1 object"
        assert found.left_out == (LeftOut(number, "not in this partial clone", expected=False),)
    assert objects(partial) == before


def test_an_object_that_git_has_lost_is_damage(repo: Repo) -> None:
    versions(repo, "one\n", "two\n", "three\n")
    lost = repo.git("rev-parse", "HEAD~1:a.py").strip()
    (repo.path / ".git/objects" / lost[:2] / lost[2:]).unlink()
    for revisions, told in ((None, lost), (("HEAD~2", "HEAD"), "a.py")):
        found, _ = look(repo.path, revisions)
        (left,) = found.left_out
        assert (left.path, left.expected, left.damaged) == (told, False, True)
        assert ("a.py", "three\n") in texts(found)


def test_an_object_that_git_cannot_read_is_damage(repo: Repo) -> None:
    versions(repo, "one\n", "two\n" * 1000, "three\n")
    name = repo.git("rev-parse", "HEAD~1:a.py").strip()
    file = repo.path / ".git/objects" / name[:2] / name[2:]
    file.chmod(0o644)
    file.write_bytes(file.read_bytes()[:-6])
    found, _ = look(repo.path)
    (left,) = found.left_out
    assert (left.path, left.damaged) == ("a.py", True)
    assert texts(found) == [("a.py", "one\n"), ("a.py", "three\n")]


def test_a_range_holds_what_its_commits_brought(repo: Repo) -> None:
    versions(repo, "one\n", "two\n", "three\n", "two\n")
    repo.git("rm", "-q", "a.py")
    repo.commit("gone")
    found, _ = look(repo.path, ("HEAD~3", "HEAD"))
    assert texts(found) == [("a.py", "three\n"), ("a.py", "two\n")]
    messages = sorted(text.strip() for _, text in texts(found, Origin.MESSAGE))
    assert messages == [repr("three\n"), repr("two\n"), "gone"]


def test_a_range_across_a_merge_holds_what_the_merge_itself_brought(repo: Repo) -> None:
    versions(repo, "one\n")
    repo.git("checkout", "-q", "-b", "side")
    versions(repo, "side\n", name="side.py")
    repo.git("checkout", "-q", "main")
    versions(repo, "main\n", name="main.py")
    repo.git("merge", "-q", "--no-commit", "side")
    versions(repo, "evil\n", name="evil.py")
    assert texts(look(repo.path, ("main~1", "main"))[0]) == [
        ("evil.py", "evil\n"),
        ("side.py", "side\n"),
    ]


def test_the_first_commit_alone_can_be_the_end_of_a_range(repo: Repo) -> None:
    versions(repo, "one\n")
    repo.git("checkout", "-q", "--orphan", "other")
    versions(repo, "other\n")
    assert texts(look(repo.path, ("main", "other"))[0]) == [("a.py", "other\n")]


def test_a_range_with_nothing_in_it_says_so(repo: Repo) -> None:
    versions(repo, "one\n")
    found, _ = look(repo.path, ("HEAD", "main"))
    assert (found.targets, found.empty_because) == ((), "no commit in HEAD..main")


@pytest.mark.parametrize("name", ["nowhere", "--output=out", "-p", "^HEAD", "HEAD^!", "HEAD:a.py"])
def test_an_end_that_is_no_commit(repo: Repo, name: str) -> None:
    versions(repo, "one\n")
    for revisions in ((name, "HEAD"), ("HEAD", name)):
        with pytest.raises(CouldNotLook, match="is not a commit"):
            look(repo.path, revisions)
    assert not (repo.path / "out").exists()


def test_ten_thousand_files(repo: Repo) -> None:
    stream = "commit refs/heads/main\ncommitter A <a@example.org> 1600000000 +0000\ndata 1\nx\n"
    stream += "".join(
        f"M 100644 inline d{n % 100}/f{n}.py\ndata {len(str(n))}\n{n}\n" for n in range(10_000)
    )
    subprocess.run(
        ["git", "fast-import", "--quiet"], cwd=repo.path, input=stream.encode(), check=True
    )
    assert len(texts(look(repo.path)[0])) == 10_000
