"""The message gate: what git will store is searched, and nothing else of the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guardrails.errors import CouldNotLook
from guardrails.gates.commit_msg import request_for, stored
from tests.command import guardrails
from tests.planted import RULE, token
from tests.repository import Repo

TOKEN = token("message")
CUT = "------------------------ >8 ------------------------"
# An editor that adds what a person would type; what git wrote below it stays.
EDITOR = '#!/bin/sh\n{ cat "$TYPED"; cat "$1"; } > "$1.new" && mv "$1.new" "$1"\n'
TYPED = f"""a subject

words
# a number sign
; a semicolon
  # indented
// slashes
#
{CUT}
the end
"""
SCISSORS = f"a subject\n# {CUT}\nwords\n"


def meaning(text: str) -> list[str]:
    """The lines that are not blank: git folds blank ones and strips what ends a line."""
    return [line.rstrip() for line in text.splitlines() if line.strip()]


@pytest.fixture
def keeping(repo: Repo) -> Repo:
    """A repository whose commit-msg hook keeps what it was handed."""
    hook = repo.write(
        ".git/hooks/commit-msg",
        '#!/bin/sh\ncp "$1" .git/handed\nprintf %s "$GIT_EDITOR" > .git/editor\n',
    )
    hook.chmod(0o755)
    editor = repo.write(".git/editor.sh", EDITOR)
    editor.chmod(0o755)
    repo.add("a.py", "one = 1\n")
    return repo


def as_we_read_it(repo: Repo) -> str:
    editor = (repo.path / ".git/editor").read_text()
    request = request_for(str(repo.path), {"GIT_EDITOR": editor}, (".git/handed",))
    return request.text.decode()


HOW = pytest.mark.parametrize(
    "how", [("-F", ".git/typed"), (), ("-v",)], ids=["file", "editor", "-v"]
)
CONFIG = pytest.mark.parametrize(
    "config",
    [
        (),
        ("core.commentChar", ";"),
        ("core.commentChar", "auto"),
        ("commit.cleanup", "strip"),
        ("commit.cleanup", "whitespace"),
        ("commit.cleanup", "verbatim"),
        ("commit.cleanup", "scissors"),
    ],
    ids=" ".join,
)


def commit(repo: Repo, typed: str, how: tuple[str, ...], config: tuple[str, ...]) -> list[str]:
    """What git stored of a message."""
    repo.write(".git/typed", typed)
    if config:
        repo.git("config", *config)
    paths = {"GIT_EDITOR": ".git/editor.sh", "TYPED": ".git/typed"}
    repo.git(
        "commit", "-q", *how, env={name: str(repo.path / path) for name, path in paths.items()}
    )
    return meaning(repo.git("log", "-1", "--format=%B"))


@HOW
@CONFIG
def test_it_is_what_git_stores(
    keeping: Repo, how: tuple[str, ...], config: tuple[str, ...]
) -> None:
    assert commit(keeping, TYPED, how, config) == meaning(as_we_read_it(keeping))


@HOW
@CONFIG
def test_nothing_that_git_stores_is_hidden_by_scissors(
    keeping: Repo, how: tuple[str, ...], config: tuple[str, ...]
) -> None:
    """Whether git cuts at scissors that a person wrote depends on what a hook cannot know."""
    kept = commit(keeping, SCISSORS, how, config)
    read = meaning(as_we_read_it(keeping))
    assert set(kept) <= set(read)
    assert "+one = 1" not in read


def test_lines_stay_where_they_were() -> None:
    text = b"one\n# two\nthree\n"
    assert stored(text, edited=True) == b"one\n\nthree\n"
    assert stored(text, edited=False) == text


@pytest.mark.parametrize("mark", ["#", ";", "//"])
def test_scissors_cut_only_behind_their_own_mark(mark: str) -> None:
    text = f"one\n{mark} {CUT}\n{mark} git's words\ntwo\n".encode()
    assert stored(text, True, "", mark) == b"one"
    assert stored(text, False, "", mark) == text
    other = f"one\n% {CUT}\n% git's words\ntwo\n".encode()
    assert stored(other, True, "", mark) == other


def test_scissors_that_a_person_wrote_hide_nothing() -> None:
    assert stored(f"one\n# {CUT}\ntwo\n".encode(), True) == b"one\n\ntwo\n"


def message(repo: Repo, text: str | bytes) -> str:
    return str(repo.write(".git/COMMIT_EDITMSG", text))


def test_a_secret_blocks_and_is_told_as_at_the_commit_gate(repo: Repo) -> None:
    message(repo, f"Use the key\n\n# a comment\nIt is {TOKEN}.\n")
    done = guardrails("hook", "run", "commit-msg", ".git/COMMIT_EDITMSG", cwd=repo.path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "commit message:4:7  critical" in done.stderr
    assert RULE in done.stderr
    assert "Take the value out of the message, commit again." in " ".join(done.stderr.split())
    assert "1 finding blocks. 1 message," in done.stderr
    assert TOKEN not in done.stderr


def test_it_is_silent_when_clean(repo: Repo) -> None:
    verbose = f"words\n# {CUT}\n# Do not modify or remove the line above.\n+{TOKEN}\n"
    for text in ("Use the key\n", "", f"words\n# {TOKEN}\n", verbose, b"\xff\0"):
        file = message(repo, text)
        done = guardrails("hook", "run", "commit-msg", file, cwd=repo.path)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), text


def test_without_its_file_it_has_not_looked(repo: Repo) -> None:
    for arguments in ((), ("gone",), (".git",)):
        done = guardrails("hook", "run", "commit-msg", *arguments, cwd=repo.path)
        assert done.returncode == 3, done.stderr
        assert "message" in done.stderr
        assert "What to do" in done.stderr
    with pytest.raises(CouldNotLook, match="no such file"):
        request_for(str(repo.path), {}, ("gone",))


def test_outside_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / "message").write_text("words\n")
    done = guardrails("hook", "run", "commit-msg", "message", cwd=tmp_path)
    assert done.returncode == 3
    assert "no repository" in done.stderr


def test_where_no_rule_for_secrets_is_selected_there_is_nothing_to_do(repo: Repo) -> None:
    repo.write("guardrails.toml", 'select = ["python"]\n')
    file = message(repo, TOKEN)
    done = guardrails("hook", "run", "commit-msg", file, cwd=repo.path)
    assert (done.returncode, done.stderr) == (0, "")


def test_formats(repo: Repo) -> None:
    file = message(repo, f"Use {TOKEN}\n")
    command = ("hook", "run", "commit-msg", "--format", "json", file)
    said = json.loads(guardrails(*command, cwd=repo.path).stdout)
    assert said["look"] == "message"
    assert (said["counts"]["files"], said["counts"]["messages"]) == (0, 1)
    assert said["findings"][0]["exposure"]["reach"] == "uncommitted"


def test_it_can_be_accepted_in_the_config(repo: Repo) -> None:
    repo.write(
        "guardrails.toml",
        '[[suppress]]\nrule = "secrets"\npath = "commit message"\nreason = "a sample"\n',
    )
    done = guardrails("hook", "run", "commit-msg", message(repo, TOKEN), cwd=repo.path)
    assert done.returncode == 0, done.stderr
