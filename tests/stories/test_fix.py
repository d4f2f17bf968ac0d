"""`guardrails fix` shows what it would change, and changes no more than that."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from guardrails.mending import Mended, Mending, write
from tests.command import guardrails
from tests.planted import token

FLASK = """import flask

app = flask.Flask(__name__)
app.run(port=8000, debug=True)
"""
MENDED = FLASK.replace("True", "False")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    (tmp_path / "app.py").write_text(FLASK)
    git(tmp_path, "add", ".")
    return tmp_path


def test_it_shows_and_changes_nothing_unless_told(project: Path) -> None:
    said = guardrails("fix", cwd=project)
    assert said.returncode == 1
    assert "-app.run(port=8000, debug=True)" in said.stdout
    assert "+app.run(port=8000, debug=False)" in said.stdout
    assert "1 fix to apply with --write" in said.stdout
    assert (project / "app.py").read_text() == FLASK


def test_it_writes_and_the_second_run_has_nothing_to_do(project: Path) -> None:
    os.chmod(project / "app.py", 0o755)
    assert guardrails("fix", "--write", "app.py", "--dirty", cwd=project).returncode == 0
    assert (project / "app.py").read_text() == MENDED
    assert os.stat(project / "app.py").st_mode & 0o777 == 0o755
    again = guardrails("fix", "--write", cwd=project)
    assert (again.returncode, again.stdout) == (0, "guardrails: nothing to fix.\n")
    assert set(os.listdir(project)) == {".git", "app.py"}


def test_a_file_with_unstaged_edits_is_left_unless_told(project: Path) -> None:
    edited = FLASK + "# mine\n"
    (project / "app.py").write_text(edited)
    said = guardrails("fix", "--write", cwd=project)
    assert said.returncode == 1
    assert "not staged" in said.stdout
    assert (project / "app.py").read_text() == edited
    assert guardrails("fix", "--write", "--dirty", cwd=project).returncode == 0
    assert (project / "app.py").read_text() == MENDED + "# mine\n"


def test_what_is_suppressed_stays(project: Path) -> None:
    line = "debug=True)  # guardrails: ignore[python/flask-debug-on] only on my machine"
    (project / "app.py").write_text(FLASK.replace("debug=True)", line))
    assert guardrails("fix", cwd=project).stdout == "guardrails: nothing to fix.\n"


def test_a_secret_on_the_line_is_not_shown_and_not_lost(project: Path) -> None:
    secret = token("fix")
    text = FLASK.replace("debug=True", f"debug=True, token='{secret}'")
    (project / "app.py").write_text(text)
    git(project, "add", ".")
    said = guardrails("fix", "--write", "--select", "python", cwd=project)
    assert secret not in said.stdout
    assert (project / "app.py").read_text() == text.replace("True", "False")


def test_a_byte_order_mark_stays(project: Path) -> None:
    (project / "app.py").write_bytes(b"\xef\xbb\xbf" + FLASK.encode())
    git(project, "add", ".")
    assert guardrails("fix", "--write", cwd=project).returncode == 0
    assert (project / "app.py").read_bytes() == b"\xef\xbb\xbf" + MENDED.encode()


def test_outside_git_it_works_as_well(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(FLASK)
    assert guardrails("fix", "--write", cwd=tmp_path).returncode == 0
    assert (tmp_path / "app.py").read_text() == MENDED


@pytest.mark.parametrize(
    ("found", "why_not", "said"),
    [
        (b"else", "", "it changed meanwhile"),
        ("old".encode("utf-16"), "", "it is not in UTF-8"),
        (b"old", "x would still be found afterwards", "x would still be found afterwards"),
        (None, "", "it cannot be written: no such file"),
    ],
)
def test_what_cannot_be_mended_stays(
    tmp_path: Path, found: bytes | None, why_not: str, said: str
) -> None:
    if found is not None:
        (tmp_path / "a").write_bytes(found)
    mended = Mended("a", (), b"old", b"new", why_not)
    assert write(Mending(str(tmp_path), (mended,), 0, ()), mended, dirty=True).startswith(said)
    assert found is None or (tmp_path / "a").read_bytes() == found


def test_a_wrong_path_is_an_error(tmp_path: Path) -> None:
    assert guardrails("fix", "nowhere.py", cwd=tmp_path).returncode == 2
