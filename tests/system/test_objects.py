"""All objects of a repository, also of one that git has lost a part of."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from guardrails.errors import CouldNotLook
from guardrails.system.git import Repository, history_of
from guardrails.system.objects import Stored, contents, named, reachable
from tests.repository import Repo


def read(repo: Repo) -> Repository:
    return history_of(str(repo.path))


def blobs(repo: Repo) -> dict[str, str]:
    """The path of each blob that is not lost, by its content's first line."""
    found = [each for each in reachable(read(repo), ["--all"]) if each.kind == "blob"]
    texts = contents(read(repo), [each.name for each in found])
    return {(text or b"").decode(): each.path for each, text in zip(found, texts, strict=True)}


def stored_at(repo: Repo, name: str) -> Path:
    return repo.path / ".git" / "objects" / name[:2] / name[2:]


def blob_of(repo: Repo, name: str) -> str:
    return repo.git("rev-parse", f"HEAD:{name}").strip()


@pytest.fixture
def three(repo: Repo) -> Repo:
    """Three versions of a file, of which the last is gone."""
    for content in ("one\n", "two\n", "three\n"):
        repo.add("a.py", content)
        repo.commit(content)
    repo.git("rm", "-q", "a.py")
    repo.commit("gone")
    return repo


def test_each_blob_once_and_every_commit(three: Repo) -> None:
    three.add("b.py", "one\n")
    three.commit("the same again")
    objects = list(reachable(read(three), ["--all"]))
    assert blobs(three) == {"one\n": "b.py", "two\n": "a.py", "three\n": "a.py"}
    assert [each.kind for each in objects].count("commit") == 5
    assert [each.size for each in objects if each.path == "a.py"] == [6, 4]
    assert len({each.name for each in objects}) == len(objects)


def test_tags_and_what_no_tree_names(three: Repo) -> None:
    three.git("tag", "-a", "v1", "-m", "a message")
    key = three.write("key", "only a tag names it\n")
    name = three.git("hash-object", "-w", str(key)).strip()
    three.git("tag", "key", name)
    objects = list(reachable(read(three), ["--all"]))
    assert [each.kind for each in objects].count("tag") == 1
    assert "only a tag names it\n" in blobs(three)


@pytest.mark.parametrize("name", ["two words.py", "-rf.py", 'quo"te.py', "ünï.py", "caf\udce9.py"])
def test_odd_paths_arrive_as_they_are(repo: Repo, name: str) -> None:
    repo.add("base.py", "x\n")
    repo.add(name, "odd\n")
    repo.commit()
    assert blobs(repo)["odd\n"] == name


def test_an_empty_repository_has_none(repo: Repo) -> None:
    assert list(reachable(read(repo), ["--all"])) == []
    assert list(contents(read(repo), [])) == []
    assert list(named(read(repo), [])) == []


def test_a_bare_repository(three: Repo, tmp_path: Path) -> None:
    bare = tmp_path / "bare.git"
    subprocess.run(["git", "clone", "-q", "--bare", three.path, bare], check=True)
    repository = history_of(str(bare))
    assert repository == Repository(str(bare), bare=True)
    assert len(list(reachable(repository, ["--all"]))) == 7


def test_what_is_missing_is_listed_and_the_rest_too(three: Repo) -> None:
    lost = three.git("rev-parse", "HEAD~2:a.py").strip()
    stored_at(three, lost).unlink()
    objects = list(reachable(read(three), ["--all"]))
    assert [each for each in objects if not each.kind] == [Stored("", lost, 0, "")]
    assert set(blobs(three)) == {"one\n", "three\n"}


def test_a_missing_commit_is_an_error(three: Repo) -> None:
    stored_at(three, three.git("rev-parse", "HEAD~2").strip()).unlink()
    with pytest.raises(CouldNotLook, match="Could not read"):
        list(reachable(read(three), ["--all"]))


def test_a_ref_to_nothing_is_an_error(three: Repo) -> None:
    three.write(".git/refs/heads/lost", "1" * 40 + "\n")
    with pytest.raises(CouldNotLook, match="lost"):
        list(reachable(read(three), ["--all"]))


@pytest.mark.parametrize("damage", [b"junk", None], ids=["junk", "cut off"])
def test_a_damaged_blob_does_not_end_the_reading(repo: Repo, damage: bytes | None) -> None:
    for name in ("a", "b", "c"):
        repo.add(name, os.urandom(5000))
    repo.commit()
    names = [blob_of(repo, name) for name in ("a", "b", "c", "a")]
    file = stored_at(repo, names[1])
    file.chmod(0o644)
    file.write_bytes(file.read_bytes()[:2000] if damage is None else damage)
    sizes = [None if each is None else len(each) for each in contents(read(repo), names)]
    assert sizes == [5000, None, 5000, 5000]


def test_too_much_damage_is_an_error(three: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guardrails.system.objects._MOST_DAMAGED", 2)
    name = three.git("rev-parse", "HEAD~1:a.py").strip()
    file = stored_at(three, name)
    file.chmod(0o644)
    file.write_bytes(file.read_bytes()[:-3])
    with pytest.raises(CouldNotLook, match="more than 2 objects"):
        list(contents(read(three), [name] * 3))


def test_contents_that_hold_what_git_says_of_contents(repo: Repo) -> None:
    repo.add("a", "0123456789012345678901234567890123456789 missing\n\n")
    repo.add("b", "")
    repo.add("c", b"\n\0blob 5\n")
    repo.commit()
    names = [blob_of(repo, name) for name in ("a", "b", "c")]
    assert [len(each or b"") for each in contents(read(repo), names)] == [50, 0, 9]


def test_reading_can_end_early(three: Repo) -> None:
    names = [each.name for each in reachable(read(three), ["--all"]) if each.kind == "blob"]
    reading = contents(read(three), names * 2000)
    assert next(reading) is not None
    reading.close()  # type: ignore[attr-defined]
    listing = reachable(read(three), ["--all"])
    assert next(listing).kind == "commit"
    listing.close()  # type: ignore[attr-defined]


def test_replaced_objects_and_grafts_change_nothing(three: Repo) -> None:
    hidden = three.git("rev-parse", "HEAD~2:a.py").strip()
    shown = three.git("rev-parse", "HEAD~1:a.py").strip()
    three.git("replace", hidden, shown)
    three.git("replace", "--graft", "HEAD")
    three.write(".git/info/grafts", three.git("rev-parse", "HEAD"))
    assert set(blobs(three)) == {"one\n", "two\n", "three\n"}


def test_names_that_are_known(three: Repo) -> None:
    name = three.git("rev-parse", "HEAD~1:a.py").strip()
    found = list(named(read(three), [(name, "a\nb.py"), ("0" * 40, "gone.py")]))
    assert found == [Stored("blob", name, 6, "a\nb.py"), Stored("", "0" * 40, 0, "gone.py")]
