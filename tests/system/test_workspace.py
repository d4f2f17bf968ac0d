"""Nobody else reads the workspace, and it never outlives its run, killed or not."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from guardrails.system import workspace
from guardrails.system.workspace import Workspace

ANOTHER_RUN = """
import sys
from guardrails.system import workspace
workspace._MEMORY = sys.argv[1]
own = workspace.Workspace()
own.add(b"password = 1", ".py")
print(own.folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _parent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A parent of our own, so that tests that run beside this one see none of it."""
    monkeypatch.setattr(workspace, "_MEMORY", str(tmp_path))


@pytest.fixture
def another_run(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A run in another process, and its workspace, which looks an hour old."""
    process = subprocess.Popen(
        [sys.executable, "-c", ANOTHER_RUN, tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    folder = Path(process.stdout.readline().strip())
    assert (folder / "1.py").read_bytes() == b"password = 1"
    make_old(folder)
    yield process, folder
    process.kill()
    process.communicate()


def make_old(folder: Path) -> None:
    hour_ago = time.time() - 3600
    os.utime(folder, (hour_ago, hour_ago))


def test_only_its_owner_may_enter() -> None:
    before = os.umask(0)
    try:
        own = Workspace()
    finally:
        os.umask(before)
    try:
        assert stat.S_IMODE(os.stat(own.folder).st_mode) == 0o700
    finally:
        own.remove()


def test_files_keep_their_bytes_and_their_ending() -> None:
    own = Workspace()
    try:
        paths = [own.add(b"\xff\0\r\n", ".tsx"), own.add(b"", "")]
        assert Path(paths[0]).read_bytes() == b"\xff\0\r\n"
        assert paths[0].endswith(".tsx")
        assert len(set(paths)) == 2
    finally:
        own.remove()


def test_removing_leaves_nothing_and_twice_is_fine(tmp_path: Path) -> None:
    own = Workspace()
    own.add(b"x", ".py")
    own.remove()
    own.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_removed_by_the_next(
    another_run: tuple[subprocess.Popen[str], Path],
) -> None:
    process, folder = another_run
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert folder.exists()
    own = Workspace()
    assert not folder.exists()
    assert Path(own.folder).exists()
    own.remove()


def test_the_workspace_of_a_live_run_is_left_alone(
    another_run: tuple[subprocess.Popen[str], Path],
) -> None:
    _, folder = another_run
    Workspace().remove()
    assert (folder / "1.py").exists()


def test_a_folder_so_young_that_its_lock_may_be_to_come_is_left_alone(tmp_path: Path) -> None:
    young = tmp_path / "guardrails-run-young"
    young.mkdir()
    Workspace().remove()
    assert young.exists()
    make_old(young)
    Workspace().remove()
    assert not young.exists()


def test_nothing_else_in_the_parent_is_touched(tmp_path: Path) -> None:
    """Not by another name, and not through a link that is called like one of ours."""
    other = tmp_path / "other"
    other.mkdir()
    (other / "kept").write_text("x")
    link = tmp_path / "guardrails-run-link"
    link.symlink_to(other)
    for each in (other, link):
        hour_ago = time.time() - 3600
        os.utime(each, (hour_ago, hour_ago), follow_symlinks=False)
    Workspace().remove()
    assert (other / "kept").exists()


def test_where_there_is_no_folder_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "_MEMORY", str(tmp_path / "none"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    own = Workspace()
    assert Path(own.folder).parent == tmp_path
    own.remove()
