"""The past, as a person asks for it: what is found, what is said, and how the command ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guardrails.reporters.json import json_schema
from tests.command import guardrails
from tests.planted import RULE, token
from tests.repository import Repo
from tests.stories.test_honesty import with_core, with_idle_bandit

pytestmark = pytest.mark.slow

TOKEN = token("stories")
LINE = f"t = '{TOKEN}'\n"
BAD = "import yaml\nyaml.load(open('x'))\n"


def run(*arguments: str, cwd: Path, code: int, env: dict[str, str] | None = None) -> str:
    """What a command says on one line, which must end with `code` and without a traceback."""
    done = guardrails(*arguments, cwd=cwd, env=env)
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    assert done.returncode == code, said
    assert TOKEN not in said
    return " ".join(said.split())


def as_json(*arguments: str, cwd: Path, code: int) -> dict[str, Any]:
    done = guardrails(*arguments, "--format", "json", cwd=cwd)
    assert done.returncode == code, done.stdout + done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    jsonschema.validate(said, json_schema())
    return said


@pytest.fixture
def leaked(repo: Repo) -> Repo:
    """A secret that was committed, changed around and removed, beside code that is not good."""
    repo.add("app.py", BAD)
    repo.commit("one")
    repo.add("app.py", BAD + LINE)
    repo.commit("two")
    repo.add("app.py", "# more\n" + BAD + LINE)
    repo.commit("three")
    repo.add("app.py", BAD)
    repo.commit("four")
    return repo


def test_a_secret_that_is_gone_is_found_with_its_commit(leaked: Repo) -> None:
    commit = leaked.git("rev-parse", "HEAD~2").strip()
    said = run("scan", "--history", cwd=leaked.path, code=1)
    assert f"app.py:3:6 critical {RULE}" in said
    assert f"Brought by commit {commit[:10]} on 20" in said
    assert ", no longer in HEAD. 2 versions hold it." in said
    assert (
        f"Not pushed yet: nothing has leaked. Mend the commit: git rebase -i {commit[:10]}^" in said
    )
    assert "What git keeps takes no comment: add [[suppress]]" in said
    assert said.endswith("3 versions of files, 4 messages, " + said.rpartition("messages, ")[2])
    assert "yaml" not in said, "mistakes in old code are nobody's business any more"


def test_in_every_format(leaked: Repo) -> None:
    commit = leaked.git("rev-parse", "HEAD~2").strip()
    leaked.git("update-ref", "refs/remotes/origin/main", "HEAD")
    said = as_json("scan", "--history", cwd=leaked.path, code=1)
    (finding,) = said["findings"]
    date = leaked.git("log", "-1", "--format=%as", commit).strip()
    assert finding["exposure"] == {
        "reach": "pushed",
        "commit": commit,
        "date": date,
        "in_head": False,
        "versions": 2,
        "paths": ["app.py"],
        "mend": "",
    }
    assert said["look"] == "history"
    assert (said["counts"]["files"], said["counts"]["messages"]) == (3, 4)
    done = guardrails("scan", "--history", "--format", "sarif", cwd=leaked.path)
    (result,) = json.loads(done.stdout)["runs"][0]["results"]
    assert (
        f"Brought by commit {commit[:10]} on {date}, no longer in HEAD."
        in (result["message"]["text"])
    )
    assert "It is pushed: revoke it first." in result["message"]["text"]
    assert result["properties"]["exposure"]["inHead"] is False


def test_a_secret_that_is_still_there(leaked: Repo) -> None:
    leaked.add("app.py", LINE)
    leaked.commit()
    assert "still in HEAD" in run("scan", "--history", cwd=leaked.path, code=1)


def test_what_is_mild_is_one_line_with_its_commit(leaked: Repo) -> None:
    leaked.write("guardrails.toml", 'fail-on = "critical"\n')
    leaked.add("other.py", 'password = "hunter2Hunter5Hunt"\n')
    leaked.commit()
    said = run("scan", "--history", cwd=leaked.path, code=1)
    commit = leaked.git("rev-parse", "HEAD")[:10]
    assert f"(secrets/generic-assigned-password) Brought by commit {commit} on" in said


@pytest.mark.parametrize("revisions", ["HEAD~3..HEAD", "HEAD~3..", "main~3..main"])
def test_a_range_holds_what_a_later_commit_of_it_removed(leaked: Repo, revisions: str) -> None:
    said = run("scan", "--commits", revisions, cwd=leaked.path, code=1)
    assert "no longer in HEAD" in said
    assert "3 messages" in said
    assert "clean" in run("scan", "--commits", "HEAD~1..", cwd=leaked.path, code=0)


def test_a_secret_in_a_message(leaked: Repo) -> None:
    leaked.commit(f"Use {TOKEN}", "--allow-empty")
    said = run("scan", "--commits", "HEAD~1..HEAD", cwd=leaked.path, code=1)
    assert f"commit message {leaked.git('rev-parse', 'HEAD')[:10]}:1:5" in said
    assert "Mend the commit: git commit --amend" in said


def test_nothing_in_the_range(leaked: Repo) -> None:
    said = run("scan", "--commits", "HEAD..main", cwd=leaked.path, code=0)
    assert said == "guardrails: Nothing to look at: no commit in HEAD..main."


@pytest.mark.parametrize(
    ("revisions", "code", "said"),
    [
        ("HEAD", 2, "is no range: write A..B"),
        ("HEAD~1...HEAD", 2, "is no range"),
        ("HEAD~2..HEAD~1..HEAD", 2, "is no range"),
        ("..", 2, "is no range"),
        ("", 2, "is no range"),
        ("^HEAD~1..HEAD", 2, "is no range"),
        ("--output=out..HEAD", 2, "is no range"),
        ("HEAD..-p", 2, "is no range"),
        ("nowhere..HEAD", 3, "'nowhere' is not a commit"),
        ("HEAD..HEAD:app.py", 3, "is not a commit"),
        ("HEAD^!..HEAD", 3, "is not a commit"),
        ("HEAD..\nHEAD", 3, "is not a commit"),
    ],
)
def test_odd_ranges(leaked: Repo, revisions: str, code: int, said: str) -> None:
    assert said in run("scan", f"--commits={revisions}", cwd=leaked.path, code=code)
    assert not (leaked.path / "out").exists()


def test_what_does_not_go_together(leaked: Repo) -> None:
    for arguments in (
        ("--history", "--staged"),
        ("--history", "--commits", "HEAD~1.."),
        ("--history", "app.py"),
        ("--commits", "HEAD~1..", "app.py"),
        ("--history", "--new-only"),
        ("--history", "-"),
        ("--history", "--select", "python"),
    ):
        assert "Error:" in run("scan", *arguments, cwd=leaked.path, code=2)


def test_a_path_that_the_config_accepts(leaked: Repo) -> None:
    leaked.write(
        "guardrails.toml",
        '[[suppress]]\nrule = "secrets"\npath = "app.py"\nreason = "revoked in May"\n',
    )
    assert "clean, 1 suppressed" in run("scan", "--history", cwd=leaked.path, code=0)


def test_a_folder_below_the_top_sees_all_of_it(leaked: Repo) -> None:
    (leaked.path / "deep").mkdir()
    assert "../app.py:3:6" in run("scan", "--history", cwd=leaked.path / "deep", code=1)


def test_an_empty_repository(repo: Repo) -> None:
    said = run("scan", "--history", cwd=repo.path, code=0)
    assert "Nothing to look at: there is no commit yet." in said
    assert "'main' is not a commit" in run("scan", "--commits", "main..", cwd=repo.path, code=3)


def test_outside_of_a_repository(tmp_path: Path) -> None:
    for arguments in (("--history",), ("--commits", "a..b")):
        assert "no repository" in run("scan", *arguments, cwd=tmp_path, code=3)


def test_a_bare_repository_is_looked_at_by_the_defaults_alone(leaked: Repo, tmp_path: Path) -> None:
    bare = tmp_path / "bare.git"
    subprocess.run(["git", "clone", "-q", "--bare", leaked.path, bare], check=True)
    (bare / "guardrails.toml").write_text('exclude = ["app.py"]\n')
    said = run("scan", "--history", cwd=bare, code=1)
    assert "no longer in HEAD" in said
    assert "If it was ever pushed or shared, revoke it first" in said
    assert "app.py" in run("scan", "--commits", "main~3..main", cwd=bare, code=1)
    config = str(bare / "guardrails.toml")
    assert "1 excluded" in run("scan", "--history", "--config", config, cwd=bare, code=0)


def test_a_linked_worktree(leaked: Repo) -> None:
    leaked.git("worktree", "add", "-q", "--detach", "../linked", "HEAD~1")
    said = run("scan", "--history", cwd=leaked.path.parent / "linked", code=1)
    assert "still in HEAD" in said


def test_a_shallow_clone_says_how_little_it_is(leaked: Repo, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", "--depth=1", leaked.path.as_uri(), clone], check=True)
    said = run("scan", "--history", cwd=clone, code=0)
    assert "Shallow: only 1 commit was looked at." in said
    notes = as_json("scan", "--history", cwd=clone, code=0)["notes"]
    assert notes == ["Shallow: only 1 commit was looked at."]
    done = guardrails("scan", "--history", "--format", "sarif", cwd=clone)
    assert "Shallow: only 1 commit was looked at." in done.stdout


@pytest.fixture
def partial(leaked: Repo, tmp_path: Path) -> Path:
    leaked.git("config", "uploadpack.allowFilter", "true")
    leaked.git("config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path / "clone"
    url = leaked.path.as_uri()
    subprocess.run(["git", "clone", "-q", "--filter=blob:none", url, clone], check=True)
    return clone


def test_a_partial_clone_is_told_and_never_completed(partial: Path) -> None:
    said = run("scan", "--history", cwd=partial, code=0)
    assert "Could not look at 2 objects." in said
    assert "2 objects: not in this partial clone" in said
    run("scan", "--history", "--strict", cwd=partial, code=3)
    run("scan", "--commits", "HEAD~2..HEAD~1", cwd=partial, code=3)
    have = ["git", "cat-file", "--batch-all-objects", "--batch-check"]
    listed = subprocess.run(have, cwd=partial, check=True, capture_output=True, text=True)
    assert listed.stdout.count(" blob ") == 1


def test_a_clone_without_any_file_has_not_been_looked_at(leaked: Repo, tmp_path: Path) -> None:
    leaked.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    for form in ("blob:none", "tree:0"):
        command = ["git", "clone", "-q", "--no-checkout", f"--filter={form}"]
        subprocess.run([*command, leaked.path.as_uri(), f"{clone}-{form}"], check=True)
        said = run("scan", "--history", cwd=Path(f"{clone}-{form}"), code=3)
        assert "not in this partial clone" in said


def damage(repo: Repo, revision: str, content: bytes | None) -> str:
    name = repo.git("rev-parse", revision).strip()
    file = repo.path / ".git/objects" / name[:2] / name[2:]
    if content is None:
        file.unlink()
    else:
        file.chmod(0o644)
        file.write_bytes(content)
    return name


@pytest.mark.parametrize("content", [None, b"junk"], ids=["missing", "corrupt"])
@pytest.mark.parametrize("revision", ["HEAD~2:app.py", "HEAD~2^{tree}"])
def test_damage_is_told_beside_what_was_found(
    leaked: Repo, revision: str, content: bytes | None
) -> None:
    name = damage(leaked, revision, content)
    for option in ((), ("--strict",)):
        said = run("scan", "--history", *option, cwd=leaked.path, code=3)
        if content is None or revision.endswith("app.py"):
            assert RULE in said
            assert "git fsck says more" in said
        assert name in said


@pytest.mark.parametrize("content", [None, b"junk"], ids=["missing", "corrupt"])
def test_a_damaged_commit_is_git_s_own_error(leaked: Repo, content: bytes | None) -> None:
    name = damage(leaked, "HEAD~2", content)
    said = run("scan", "--history", cwd=leaked.path, code=3)
    assert name in said
    assert "git fsck" in said


def test_a_repository_of_somebody_else(leaked: Repo) -> None:
    """Git's own switch for its tests: everything belongs to another user."""
    somebody = {"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}
    for arguments in (("--history",), ("--commits", "HEAD~1.."), ("--staged",)):
        said = run("scan", *arguments, cwd=leaked.path, code=3, env=somebody)
        assert "dubious ownership" in said
        assert "git config --global --add safe.directory" in said
        assert "\\n" not in said


def test_large_and_binary_files_of_the_past(leaked: Repo) -> None:
    leaked.write("guardrails.toml", "max-file-size = 1000\n")
    leaked.add("huge.txt", LINE * 100)
    leaked.add("image", b"\0" + LINE.encode())
    leaked.commit()
    leaked.git("rm", "-q", "huge.txt", "image")
    leaked.commit()
    said = run("scan", "--history", cwd=leaked.path, code=1)
    assert "huge.txt: larger than 1,000 bytes" in said
    assert "Could not look at huge.txt." in said
    assert "1 binary" in said
    run("scan", "--history", "--strict", cwd=leaked.path, code=3)


def test_odd_names(repo: Repo) -> None:
    repo.commit("nothing", "--allow-empty")
    for name in ("new\nline.py", "-dash.py", os.fsdecode(b"\xff.py"), "é😀.py"):
        repo.add(name, f"t = '{token(repr(name))}'\n")
    repo.commit()
    for arguments in (("--history",), ("--commits", "HEAD~1..HEAD")):
        said = run("scan", *arguments, cwd=repo.path, code=1)
        for shown in ("new\\nline.py", "-dash.py", "\\xff.py", "é😀.py"):
            assert f"{shown}:1:6 critical" in said
        for form in ("json", "sarif"):
            done = guardrails("scan", *arguments, "--format", form, cwd=repo.path)
            assert len(re.findall(r"Brought by|\"reach\"", done.stdout)) >= 4


def test_nothing_but_the_secret_detector_is_started(leaked: Repo, tmp_path: Path) -> None:
    """A core that fails and a Bandit that does nothing would be told."""
    for broken in (with_core(tmp_path / "core", ""), with_idle_bandit(tmp_path / "bandit")):
        both = [broken["PYTHONPATH"], os.environ.get("PYTHONPATH", "")]
        environment = {"PYTHONPATH": os.pathsep.join(filter(None, both))}
        said = run("scan", "--history", cwd=leaked.path, code=1, env=environment)
        assert said.endswith("rules: secrets looked.")


def test_the_planted_secret_is_in_no_file_that_is_left(leaked: Repo, tmp_path: Path) -> None:
    temporary, cache = tmp_path / "tmp", tmp_path / "cache"
    temporary.mkdir()
    environment = {"TMPDIR": str(temporary), "GUARDRAILS_CACHE_DIR": str(cache)}
    run("scan", "--history", cwd=leaked.path, code=1, env=environment)
    assert list(temporary.iterdir()) == []
    for path in cache.rglob("*"):
        assert path.is_dir() or TOKEN.encode() not in path.read_bytes()


def test_the_help_says_that_it_is_about_secrets(tmp_path: Path) -> None:
    said = run("scan", "--help", cwd=tmp_path, code=0)
    assert "secrets only" in said
    assert "--history" in said
    assert "--commits A..B" in said
