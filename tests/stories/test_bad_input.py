"""Whatever comes in: a clear message, the right exit code, never a traceback, never a green run
that did not look."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from guardrails.rulepack.examples import fill
from tests.command import guardrails
from tests.repository import Repo

BAD = "import yaml\nyaml.load(open('x'))\n"
RULE = "python/yaml-unsafe-load"


def run(
    *arguments: str, cwd: Path, code: int, env: dict[str, str] | None = None, stdin: bytes = b""
) -> str:
    """What a command says, which must end with `code` and without a traceback."""
    done = guardrails(*arguments, cwd=cwd, env=env, stdin=stdin)
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    assert done.returncode == code, said
    return said


def test_an_unknown_path(tmp_path: Path) -> None:
    said = run("scan", "nothing.py", cwd=tmp_path, code=3)
    assert "nothing.py" in said
    assert "no such file" in said


def test_a_path_that_yields_nothing(tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "folder").mkdir()
    assert "binary" in run("scan", "image.png", cwd=tmp_path, code=3)
    assert "folder" in run("scan", "folder", cwd=tmp_path, code=3)


def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "locked.py").write_text(BAD)
    (tmp_path / "locked.py").chmod(0)
    drop = "-dac_override,-dac_read_search"
    as_anybody = ["setpriv", f"--bounding-set={drop}", f"--inh-caps={drop}"]
    command = [sys.executable, "-m", "guardrails", "scan", "locked.py"]
    done = subprocess.run(
        [*as_anybody, *command] if os.getuid() == 0 else command,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 3, done.stdout + done.stderr
    assert "permission denied" in done.stderr


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "loop.py").symlink_to("loop.py")
    assert "loop.py" in run("scan", "loop.py", cwd=tmp_path, code=3)


def test_a_file_that_vanishes(repo: Repo) -> None:
    """Tracked, and gone from the disk: told, and the rest is looked at."""
    repo.add("gone.py", "ONE = 1\n")
    repo.add("app.py", BAD)
    (repo.path / "gone.py").unlink()
    said = run("scan", cwd=repo.path, code=1)
    assert "gone.py" in said
    assert "vanished" in said
    assert RULE in said
    assert "vanished" in run("scan", "--strict", cwd=repo.path, code=3)


def test_python_syntax_errors_are_told_and_the_rest_is_looked_at(repo: Repo) -> None:
    repo.add("broken.py", "def f(:\n")
    repo.add("app.py", BAD)
    said = run("scan", cwd=repo.path, code=1)
    assert "broken.py" in said
    assert "syntax error at line 1" in said


def test_a_file_that_no_engine_of_its_language_can_read(tmp_path: Path) -> None:
    (tmp_path / "broken.js").write_text("function f( { eval(location.hash) \n}} ))\n")
    said = run("scan", "broken.js", cwd=tmp_path, code=3)
    assert "broken.js" in said
    (tmp_path / "fine.js").write_text("const one = 1;\n")
    assert "broken.js" in run("scan", cwd=tmp_path, code=0)
    run("scan", "--strict", cwd=tmp_path, code=3)


@pytest.mark.parametrize(
    "content",
    [
        BAD.encode() + b"x = '\0'\n",
        BAD.encode() + b"x = '\xff\xfe\xfd'\n",
        b"\xef\xbb\xbf" + BAD.encode(),
        BAD.encode("utf-16"),
        BAD.encode("utf-16-le"),
        BAD.replace("\n", "\r\n").encode(),
    ],
    ids=["NUL", "broken UTF-8", "byte order mark", "UTF-16", "UTF-16 without mark", "CRLF"],
)
def test_odd_bytes_hide_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "app.py").write_bytes(content)
    said = run("scan", "--format", "json", cwd=tmp_path, code=1)
    (finding,) = json.loads(said)["findings"]
    assert finding["rule"] == RULE
    assert finding["start"] == {"line": 2, "column": 1}


@pytest.mark.slow
def test_a_line_of_fifty_megabytes(tmp_path: Path) -> None:
    """It is searched for secrets, and not parsed; that is told, and it is no clean code."""
    token = fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", "huge").decode()
    line = b"x = '" + b"a1 " * 16_000_000 + b"'; t = '" + token.encode() + b"'\n"
    (tmp_path / "huge.js").write_bytes(line)
    (tmp_path / "app.py").write_text(BAD)
    said = run("scan", cwd=tmp_path, code=1)
    assert "huge.js: semgrep: larger than 2,000,000 bytes" in said
    assert "huge.js:1:48000" in said
    assert "secrets/github-personal-token" in said
    assert token not in said
    assert "larger than" in run("scan", "huge.js", cwd=tmp_path, code=3)


def test_a_large_file_of_data_is_only_searched_for_secrets(tmp_path: Path) -> None:
    (tmp_path / "data.json").write_bytes(b"[" + b"1, " * 2_000_000 + b"1]")
    assert "clean" in run("scan", "data.json", cwd=tmp_path, code=0)


def test_a_file_that_is_too_large_even_for_that(tmp_path: Path) -> None:
    (tmp_path / "guardrails.toml").write_text("max-file-size = 1000\n")
    (tmp_path / "data.json").write_bytes(b"1" * 1001)
    assert "larger than 1,000 bytes" in run("scan", "data.json", cwd=tmp_path, code=3)


NAMES: list[str | bytes] = [
    "a b.py",
    "-dash.py",
    "--help.py",
    "new\nline.py",
    "tab\t.py",
    "é😀.py",
    b"\xff\xfe.py",
    "'q\".py",
]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A repository whose files all have odd names, and the same finding."""
    repo = Repo(tmp_path_factory.mktemp("odd") / "repo")
    for name in NAMES:
        (repo.path / os.fsdecode(name)).write_text(BAD)
    repo.git("add", "--all")
    return repo


@pytest.mark.parametrize("command", [("scan",), ("hook", "run", "pre-commit")], ids=" ".join)
def test_odd_names_break_no_line(odd: Repo, command: tuple[str, ...]) -> None:
    said = run(*command, cwd=odd.path, code=1)
    assert said.count(".py:2:1  high") == len(NAMES)
    assert "\n.py" not in said
    for form in ("json", "sarif"):
        json.loads(run(*command, "--format", form, cwd=odd.path, code=1))


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_an_odd_name_can_be_asked_for(odd: Repo, name: str | bytes) -> None:
    assert RULE in run("scan", "--", os.fsdecode(name), cwd=odd.path, code=1)


def test_an_empty_repository_and_an_empty_stage_say_so(repo: Repo) -> None:
    assert "no file" in run("scan", cwd=repo.path, code=0)
    assert "nothing is staged" in run("scan", "--staged", cwd=repo.path, code=0)
    assert "nothing is staged" in run("hook", "run", "pre-commit", cwd=repo.path, code=0)


def test_no_git(tmp_path: Path) -> None:
    """Files can be scanned without git; the index cannot."""
    (tmp_path / "app.py").write_text(BAD)
    empty = tmp_path / "bin"
    empty.mkdir()
    without = {"PATH": str(empty)}
    assert RULE in run("scan", "app.py", cwd=tmp_path, code=1, env=without)
    assert "git was not found" in run("scan", "--staged", cwd=tmp_path, code=3, env=without)
    assert "git was not found" in run(
        "hook", "run", "pre-commit", cwd=tmp_path, code=3, env=without
    )


def test_outside_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(BAD)
    assert RULE in run("scan", cwd=tmp_path, code=1)
    assert "no repository" in run("hook", "run", "pre-commit", cwd=tmp_path, code=3)


def test_a_bare_repository(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "--bare", str(tmp_path / "bare.git")], check=True)
    said = run("hook", "run", "pre-commit", cwd=tmp_path / "bare.git", code=3)
    assert "bare" in said


def test_a_detached_worktree(repo: Repo) -> None:
    repo.add("app.py", "ONE = 1\n")
    repo.commit()
    repo.git("worktree", "add", "-q", "--detach", "../detached")
    detached = repo.path.parent / "detached"
    (detached / "app.py").write_text(BAD)
    subprocess.run(["git", "add", "-A"], cwd=detached, check=True)
    assert RULE in run("hook", "run", "pre-commit", cwd=detached, code=1)


def test_a_submodule(repo: Repo, tmp_path: Path) -> None:
    inner = Repo(tmp_path / "inner")
    inner.add("inner.py", BAD)
    inner.commit()
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner.path), "sub")
    repo.add("app.py", "ONE = 1\n")
    for command in (("scan",), ("scan", "--staged")):
        said = run(*command, cwd=repo.path, code=0)
        assert "submodule" in said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('fail-onn = "high"\n', "'fail-on'"),
        ('fail-on = "awful"\n', "awful"),
        ("select = 3\n", "select"),
        ("fail-on = \n", "guardrails.toml"),
        ('select = ["python/yaml-unsafe-lod"]\n', "python/yaml-unsafe-load"),
        ('[[suppress]]\nrule = "secrets"\npath = "a"\nreason = ""\n', "no reason"),
        ("max-file-size = 0\n", "above 0"),
        ('[[suppress]]\nrule = "secret"\npath = "a"\nreason = "b"\n', "[[suppress]] of a"),
    ],
)
def test_a_broken_config(repo: Repo, content: str, said: str) -> None:
    repo.write("guardrails.toml", content)
    repo.add("app.py", "ONE = 1\n")
    for command in (("scan",), ("hook", "run", "pre-commit")):
        assert said in run(*command, cwd=repo.path, code=2)


def test_a_config_that_is_not_there(tmp_path: Path) -> None:
    assert "nope.toml" in run("scan", "--config", "nope.toml", cwd=tmp_path, code=2)


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("rule.toml", 'titel = "x"\n', "titel"),
        ("rule.toml", None, "rule.toml"),
        ("lesson.md", "no parts\n", "lesson.md"),
        ("semgrep.yaml", "rules: [{id: other, languages: [python]}]\n", "other"),
        ("semgrep.yaml", "rules: [\n", "semgrep.yaml"),
    ],
)
def test_a_broken_rule_folder(tmp_path: Path, file: str, content: str | None, said: str) -> None:
    run("rules", "new", "python/my-rule", "--pack", "pack", cwd=tmp_path, code=0)
    path = tmp_path / "pack" / "python" / "my-rule" / file
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    assert said in run("rules", "check", "pack", cwd=tmp_path, code=2)


def test_a_new_rule_fails_until_it_is_written(tmp_path: Path) -> None:
    run("rules", "new", "python/my-rule", "--pack", "pack", cwd=tmp_path, code=0)
    folder = tmp_path / "pack" / "python" / "my-rule"
    said = run("rules", "check", str(folder), cwd=tmp_path, code=1)
    assert "every mark in bad.py is met by one finding" in said
    rule = folder / "semgrep.yaml"
    rule.write_text(rule.read_text().replace("REPLACE_ME", "unsafe_call"))
    assert "all hold" in run("rules", "check", str(folder), cwd=tmp_path, code=0)


def test_a_wrong_command(tmp_path: Path) -> None:
    assert "Did you mean 'scan'" in run("scna", cwd=tmp_path, code=2)
    assert "python/yaml-unsafe-load" in run("explain", "yaml-unsafe-lod", cwd=tmp_path, code=2)
    assert "no format" in run("scan", "--format", "yaml", cwd=tmp_path, code=2)
    run("scan", "--format", f"json:{tmp_path}/no/such/folder", ".", cwd=_with(tmp_path), code=2)


def _with(folder: Path) -> Path:
    (folder / "one.py").write_text("ONE = 1\n")
    return folder


def test_standard_input(tmp_path: Path) -> None:
    said = run("scan", "-", "--stdin-name", "a.py", cwd=tmp_path, code=1, stdin=BAD.encode())
    assert RULE in said
    assert "a.py:2" in said


def test_an_interrupt_ends_with_130_and_leaves_no_core(repo: Repo) -> None:
    """As Ctrl-C does it: every process of the group hears of it."""
    for number in range(300):
        repo.write(f"m{number}.py", BAD * 200)
    process = subprocess.Popen(
        [sys.executable, "-m", "guardrails", "scan"],
        cwd=repo.path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell starts what runs in the background with interrupts ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    time.sleep(1.0)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, out[-500:] + err
    assert err.strip() == "guardrails: interrupted."
