"""Files on disk: all that should be looked at is, and whatever is not is told."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from guardrails.config.settings import Settings
from guardrails.errors import CouldNotLook, ExitCode
from guardrails.model.target import LeftOut
from guardrails.targets.files import on_disk
from tests.gathered import Gathered, gathered
from tests.repository import Repo

LATIN_1_NAME = os.fsdecode(b"caf\xe9.py")
_NOBODY = 65534


def look(folder: Path, *paths: str, **settings: object) -> Gathered:
    return gathered(on_disk(paths, str(folder), Settings(**settings)))  # type: ignore[arg-type]


def names(found: Gathered) -> list[str]:
    return [target.path for target in found.targets]


def reasons(found: Gathered) -> dict[str, str]:
    return {left.path: left.reason for left in found.left_out}


def refused(folder: Path, *paths: str, **settings: object) -> str:
    with pytest.raises(CouldNotLook) as raised:
        look(folder, *paths, **settings)
    assert raised.value.exit_code is ExitCode.COULD_NOT_LOOK
    return raised.value.what


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A folder outside of git."""
    folder = tmp_path / "plain"
    folder.mkdir()
    return folder


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A folder for a user whom permissions stop: they do not stop root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    root = os.geteuid() == 0
    if root:
        os.setresuid(_NOBODY, _NOBODY, 0)
    yield folder
    if root:
        os.setresuid(0, 0, 0)
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            os.chmod(os.path.join(parent, name), 0o700)
    shutil.rmtree(folder)


def test_tracked_and_new_files_but_none_that_git_ignores(repo: Repo) -> None:
    repo.add("a.py", "x")
    repo.write("new.py", "x")
    repo.add(".gitignore", "*.log\nout/\n")
    repo.write("x.log", "x")
    repo.write("out/b.py", "x")
    assert names(look(repo.path)) == [".gitignore", "a.py", "new.py"]


def test_a_tracked_file_counts_even_if_git_ignores_it(repo: Repo) -> None:
    repo.add(".gitignore", "*.log\n")
    repo.write("x.log", "x")
    repo.git("add", "--force", "x.log")
    assert "x.log" in names(look(repo.path))


def test_a_file_that_a_person_names_is_looked_at_although_git_ignores_it(repo: Repo) -> None:
    repo.add(".gitignore", "*.log\nout/\n")
    repo.write("out/b.py", "x")
    assert names(look(repo.path, "out/b.py")) == ["out/b.py"]
    assert names(look(repo.path, ".", "out/b.py")) == [".gitignore", "out/b.py"]
    assert "no files" in refused(repo.path, "out")


def test_the_text_is_the_work_trees(repo: Repo) -> None:
    repo.add("a.py", "staged\n")
    repo.write("a.py", "on disk\n")
    (target,) = look(repo.path).targets
    assert target.text == b"on disk\n"


def test_paths_are_relative_to_the_top_wherever_we_stand(repo: Repo) -> None:
    repo.add("deep/er/a.py", "x")
    repo.add("b.py", "x")
    found = look(repo.path / "deep")
    assert (found.root, names(found)) == (str(repo.path), ["deep/er/a.py"])
    assert names(look(repo.path / "deep", "../b.py", "er")) == ["b.py", "deep/er/a.py"]
    assert names(look(repo.path / "deep", str(repo.path / "b.py"))) == ["b.py"]


def test_a_file_named_twice_is_looked_at_once(repo: Repo) -> None:
    repo.add("a.py", "x")
    assert names(look(repo.path, "a.py", ".", "./a.py")) == ["a.py"]


LEFT_OUT = {
    "node_modules/x/a.js": "vendored",
    "deep/vendor/a.go": "vendored",
    "a_pb2.py": "generated",
    "jquery.min.js": "minified",
    "docs/a.py": "excluded by the config",
}


@pytest.mark.parametrize("in_git", [True, False])
def test_what_is_left_out_is_told(repo: Repo, plain: Path, in_git: bool) -> None:
    top = repo.path if in_git else plain
    for name in (*LEFT_OUT, "a.py"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text("x")
    found = look(top, exclude=("docs/",))
    assert names(found) == ["a.py"]
    # Outside of git, folders of other people's code are named and not entered.
    told = LEFT_OUT if in_git else {
        name.removesuffix("/x/a.js").removesuffix("/a.go"): why for name, why in LEFT_OUT.items()
    }  # fmt: skip
    assert reasons(found) == told
    assert all(left.expected for left in found.left_out)
    every = {"a.py", *LEFT_OUT} - {"docs/a.py"}
    assert set(names(look(top, exclude=("docs/",), leave_out=False))) == every


def test_a_named_file_is_looked_at_unless_the_config_excludes_it(repo: Repo) -> None:
    for name in LEFT_OUT:
        repo.write(name, "x")
    for name, why in LEFT_OUT.items():
        if why.startswith("excluded"):
            assert why in refused(repo.path, name, exclude=("docs/",))
        else:
            assert names(look(repo.path, name)) == [name]


def test_a_named_file_is_looked_at_also_where_its_folder_is_named_after_it(repo: Repo) -> None:
    repo.write("jquery.min.js", "x")
    for paths in (("jquery.min.js", "."), (".", "jquery.min.js")):
        assert names(look(repo.path, *paths)) == ["jquery.min.js"]


def test_a_folder_of_vendored_code_yields_nothing_and_says_why(repo: Repo) -> None:
    repo.write("node_modules/a.js", "x")
    assert "vendored" in refused(repo.path, "node_modules")


def test_links(repo: Repo) -> None:
    repo.add("a.py", "x")
    (repo.path / "inside").symlink_to("a.py")
    (repo.path / "outside").symlink_to("/etc/passwd")
    (repo.path / "nowhere").symlink_to("gone")
    repo.git("add", ".")
    found = look(repo.path)
    assert names(found) == ["a.py"]
    assert reasons(found) == {
        "inside": "symbolic link",
        "nowhere": "symbolic link",
        "outside": "symbolic link out of the tree",
    }
    assert names(look(repo.path, "inside")) == ["inside"]
    assert "out of the tree" in refused(repo.path, "outside")
    assert "vanished" in refused(repo.path, "nowhere")


def test_links_to_folders_outside_of_git_are_told_and_not_followed(plain: Path) -> None:
    (plain / "real").mkdir()
    (plain / "real/a.py").write_text("x")
    (plain / "again").symlink_to("real")
    (plain / "etc").symlink_to("/etc")
    found = look(plain)
    assert names(found) == ["real/a.py"]
    assert reasons(found) == {"again": "symbolic link", "etc": "symbolic link out of the tree"}


def test_a_link_in_a_circle_is_told_as_unreadable(repo: Repo) -> None:
    repo.add("a.py", "x")
    (repo.path / "loop").symlink_to("loop")
    (left,) = look(repo.path, "a.py", ".").left_out
    assert left == LeftOut("loop", "symbolic link")
    assert "too many levels" in refused(repo.path, "loop")


def test_a_submodule_and_a_nested_repository_are_told(repo: Repo, tmp_path: Path) -> None:
    inner = Repo(tmp_path / "inner")
    inner.add("b.py", "x")
    inner.commit()
    repo.add("a.py", "x")
    url = str(inner.path)
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "sub")
    shutil.copytree(inner.path, repo.path / "nested")
    found = look(repo.path)
    assert names(found) == [".gitmodules", "a.py"]
    assert {name.rstrip("/"): why for name, why in reasons(found).items()} == {
        "sub": "submodule or nested repository",
        "nested": "submodule or nested repository",
    }
    assert names(look(repo.path, "sub")) == ["b.py"]  # named alone, it is a repository
    assert "submodule" in refused(repo.path, "a.py", "sub")


def test_a_file_above_the_size_limit_is_told(repo: Repo) -> None:
    repo.add("a.py", "x" * 11)
    repo.add("b.py", "x" * 10)
    found = look(repo.path, max_file_size=10)
    assert names(found) == ["b.py"]
    assert found.left_out == (LeftOut("a.py", "larger than 10 bytes", expected=False),)
    assert "larger than" in refused(repo.path, "a.py", max_file_size=10)


def test_a_tracked_file_that_vanished_is_told(repo: Repo) -> None:
    repo.add("a.py", "x")
    repo.add("b.py", "x")
    (repo.path / "a.py").unlink()
    found = look(repo.path)
    assert names(found) == ["b.py"]
    assert found.left_out == (LeftOut("a.py", "vanished", expected=False),)


def test_a_file_that_may_not_be_read_is_told(guarded: Path) -> None:
    (guarded / "a.py").write_text("x")
    (guarded / "a.py").chmod(0)
    (guarded / "b.py").write_text("x")
    found = look(guarded)
    assert names(found) == ["b.py"]
    assert found.left_out == (LeftOut("a.py", "permission denied", expected=False),)
    assert "permission denied" in refused(guarded, "a.py")


def test_a_folder_that_may_not_be_listed_is_told(guarded: Path) -> None:
    (guarded / "shut").mkdir()
    (guarded / "shut/a.py").write_text("x")
    (guarded / "shut").chmod(0)
    (guarded / "b.py").write_text("x")
    found = look(guarded)
    assert names(found) == ["b.py"]
    assert found.left_out == (LeftOut("shut", "permission denied", expected=False),)


@pytest.mark.parametrize("named", [True, False])
def test_a_pipe_is_told_and_not_waited_for(plain: Path, named: bool) -> None:
    os.mkfifo(plain / "pipe")
    (plain / "a.py").write_text("x")
    found: list[Gathered] = []
    paths = ("pipe", "a.py") if named else ()

    def run() -> None:
        try:
            found.append(look(plain, *paths))
        except CouldNotLook as error:
            found.append(Gathered("", (), (LeftOut("pipe", str(error)),), ""))

    looking = threading.Thread(target=run, daemon=True)
    looking.start()
    looking.join(5)
    assert not looking.is_alive()
    assert "not a regular file" in reasons(found[0])["pipe"]


def test_outside_of_git_everything_is_looked_at_but_gits_own(plain: Path) -> None:
    for name in ("a.py", "deep/er/b.py", ".hidden", ".env", "nested/.git/config", "nested/c.py"):
        (plain / name).parent.mkdir(parents=True, exist_ok=True)
        (plain / name).write_text("x")
    found = look(plain)
    assert found.root == str(plain)
    assert set(names(found)) == {"a.py", "deep/er/b.py", ".hidden", ".env", "nested/c.py"}
    assert names(look(plain, "deep")) == ["deep/er/b.py"]
    assert names(look(plain / "deep", "../a.py", "er")) == ["a.py", "deep/er/b.py"]


def test_two_folders_without_a_shared_repository(repo: Repo, plain: Path) -> None:
    repo.add("a.py", "x")
    (plain / "b.py").write_text("x")
    found = look(plain, str(repo.path), ".")
    assert set(names(found)) == {"repo/a.py", "plain/b.py"}
    assert found.root == str(plain.parent)


def test_without_git_on_path(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.add("a.py", "x")
    monkeypatch.setenv("PATH", str(repo.path))
    assert names(look(repo.path)) == ["a.py"]


@pytest.mark.parametrize("in_git", [True, False])
def test_nothing_at_all_is_told(repo: Repo, plain: Path, in_git: bool) -> None:
    top = repo.path if in_git else plain
    found = look(top)
    assert (found.targets, found.left_out) == ((), ())
    assert found.empty_because == "there is no file here"
    (top / "empty").mkdir()
    assert "no files" in refused(top, "empty")


def test_each_path_must_yield_something(repo: Repo) -> None:
    repo.add("a.py", "x")
    repo.add("a.png", "x")
    assert "no such file" in refused(repo.path, "a.py", "gone.py")
    assert "binary" in refused(repo.path, "a.py", "a.png")


@pytest.mark.parametrize("in_git", [True, False])
@pytest.mark.parametrize(
    "name",
    ["two words.py", "a\nb.py", "-rf.py", "--help", 'quo"te.py', "*.py", ":(top)x.py",
     " lead", "ünï.py", LATIN_1_NAME, "a\\b.py"],
)  # fmt: skip
def test_odd_names(repo: Repo, plain: Path, in_git: bool, name: str) -> None:
    top = repo.path if in_git else plain
    (top / name).write_text("odd")
    (top / "other.py").write_text("x")
    assert names(look(top)) == sorted([name, "other.py"])
    (target,) = look(top, name).targets
    assert (target.path, target.text) == (name, b"odd")


def test_a_folder_with_an_odd_name(repo: Repo) -> None:
    repo.add("*/a.py", "x")
    repo.add("b/b.py", "x")
    assert names(look(repo.path, "*")) == ["*/a.py"]


def test_a_repository_reached_through_a_link(repo: Repo, tmp_path: Path) -> None:
    repo.add("deep/a.py", "x")
    (tmp_path / "alias").symlink_to(repo.path)
    found = look(tmp_path / "alias", "deep")
    assert names(found) == ["deep/a.py"]
    assert found.root == str(tmp_path / "alias")
