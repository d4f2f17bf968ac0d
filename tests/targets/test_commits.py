"""What a commit would hold, and never what only the work tree holds."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook
from guardrails.model.request import Look, Request
from guardrails.model.target import Before, LeftOut, Origin
from guardrails.system.git import require_repository
from guardrails.targets.collect import collect
from guardrails.targets.commits import version_before
from tests.gathered import Gathered, gathered
from tests.repository import Repo


def look(repo: Repo, settings: Settings | None = None) -> Gathered:
    return gathered(collect(Request(Look.STAGED, str(repo.path)), settings or Settings()))


def between(repo: Repo, start: str, end: str) -> Gathered:
    request = Request(Look.RANGE, str(repo.path), revisions=(start, end))
    return gathered(collect(request, Settings()))


def texts(found: Gathered) -> dict[str, bytes]:
    return {target.path: target.text for target in found.targets}


def test_the_text_is_the_indexs_and_not_the_work_trees(repo: Repo) -> None:
    repo.add("a.py", "staged\n")
    repo.write("a.py", "on disk\n")
    repo.add("b.py", "staged, then removed\n")
    (repo.path / "b.py").unlink()
    repo.write("c.py", "never staged\n")
    found = look(repo)
    assert texts(found) == {"a.py": b"staged\n", "b.py": b"staged, then removed\n"}
    assert {source.origin for source in found.sources} == {Origin.STAGED}
    assert repo.git("cat-file", "blob", found.sources[0].blob) == "staged\n"


def test_only_the_part_of_a_file_that_is_staged(repo: Repo) -> None:
    repo.add("a.py", "one\n")
    repo.commit()
    repo.add("a.py", "one\ntwo\n")
    repo.write("a.py", "one\ntwo\nthree\n")
    assert texts(look(repo)) == {"a.py": b"one\ntwo\n"}


def test_filters_of_the_work_tree_do_not_matter(repo: Repo) -> None:
    repo.write(".gitattributes", "*.py eol=crlf\n")
    repo.add("a.py", "one\r\ntwo\r\n")
    assert texts(look(repo))["a.py"] == b"one\ntwo\n"


def test_the_version_before_follows_a_rename(repo: Repo) -> None:
    old = "".join(f"{number}\n" for number in range(20))
    repo.add("old.py", old)
    repo.commit()
    repo.git("mv", "old.py", "new.py")
    repo.add("new.py", old + "more\n")
    repo.add("added.py", "x\n")
    found = look(repo)
    added, moved = found.sources
    assert added.before is None
    assert isinstance(moved.before, Before)
    assert moved.before.path == "old.py"
    (before,) = version_before(require_repository(str(repo.path)), found.sources)
    assert (before.path, before.text) == ("old.py", old.encode())


def test_the_version_before_is_read_however_large_it_was(repo: Repo) -> None:
    repo.add("a.py", "x" * 100)
    repo.commit()
    repo.add("a.py", "small\n")
    found = look(repo, Settings(max_file_size=50))
    (before,) = version_before(require_repository(str(repo.path)), found.sources)
    assert len(before.text) == 100


def test_what_is_left_out_is_told(repo: Repo, tmp_path: Path) -> None:
    (repo.path / "link").symlink_to("a.py")
    repo.git("add", "link")
    for name in ("node_modules/a.js", "a.min.js", "docs/a.py", "a.png", "big.py", "kept.py"):
        repo.add(name, "x" * (60 if name == "big.py" else 5))
    inner = Repo(tmp_path / "inner")
    inner.add("b.py", "x")
    inner.commit()
    url = str(inner.path)
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "sub")
    repo.git("rm", "--quiet", "--cached", ".gitmodules")
    found = look(repo, Settings(exclude=("docs/",), max_file_size=50))
    assert list(texts(found)) == ["kept.py"]
    assert {left.path: left.reason for left in found.left_out} == {
        "link": "symbolic link",
        "sub": "submodule",
        "node_modules/a.js": "vendored",
        "a.min.js": "minified",
        "docs/a.py": "excluded by the config",
        "a.png": "binary",
        "big.py": "larger than 50 bytes",
    }
    assert [left.path for left in found.left_out if not left.expected] == ["big.py"]


def test_a_staged_archive_is_looked_into(repo: Repo) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("settings.py", "x = 1\n")
    repo.add("a.zip", written.getvalue())
    assert texts(look(repo)) == {"a.zip!/settings.py": b"x = 1\n"}


def test_an_empty_stage_says_so(repo: Repo) -> None:
    assert look(repo).empty_because == "nothing is staged"


def test_deletions_alone_say_so(repo: Repo) -> None:
    repo.add("a.py", "x")
    repo.add("node_modules/b.js", "x")
    repo.commit()
    repo.git("rm", "--quiet", "a.py", "node_modules/b.js")
    found = look(repo)
    assert (found.targets, found.left_out) == ((), ())
    assert found.empty_because == "only deletions"


def test_a_changed_mode_alone_is_looked_at(repo: Repo) -> None:
    repo.add("a.py", "x\n")
    repo.commit()
    repo.git("update-index", "--chmod=+x", "a.py")
    (source,) = look(repo).sources
    assert source.before == Before("a.py", source.blob)


def test_a_conflict_is_told_and_is_not_clean(repo: Repo) -> None:
    for branch, text in (("main", "one\n"), ("other", "theirs\n"), ("main", "ours\n")):
        repo.try_git("checkout", "--quiet", *(["-b"] if branch == "other" else []), branch)
        repo.add("a.py", text)
        repo.commit()
    assert repo.try_git("merge", "other").returncode != 0
    assert look(repo).left_out == (LeftOut("a.py", "not merged yet", expected=False),)


def test_a_range_holds_what_its_end_holds(repo: Repo) -> None:
    repo.add("a.py", "one\n")
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "feature")
    repo.add("a.py", "two\n")
    repo.commit()
    repo.add("a.py", "staged on top\n")
    found = between(repo, "main", "feature")
    assert texts(found) == {"a.py": b"two\n"}
    assert found.sources[0].origin is Origin.COMMIT
    assert between(repo, "main", "main").empty_because == "nothing changed from main to main"


def test_standard_input(tmp_path: Path) -> None:
    request = Request(Look.STDIN, str(tmp_path), ("a.py",), text=b"x = 1\n")
    (target,) = gathered(collect(request, Settings())).targets
    assert (target.path, target.text, target.source.origin) == ("a.py", b"x = 1\n", Origin.STDIN)
    with pytest.raises(CouldNotLook, match="larger than 3 bytes"):
        collect(request, Settings(max_file_size=3))


def test_staged_outside_of_git_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CouldNotLook, match="no repository"):
        collect(Request(Look.STAGED, str(tmp_path)), Settings())
