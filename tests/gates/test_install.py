"""Installing the hook: real repositories, and nothing that was there is ever lost."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from guardrails.errors import CommandWrong
from guardrails.gates.install import TYPES, install, uninstall
from guardrails.system.git import require_repository
from tests.command import guardrails
from tests.planted import token
from tests.repository import Repo

OLD = '#!/bin/sh\necho "old hook: $# arguments" >> ran\n'


def said(changes: object) -> str:
    return str(changes)


def put(repo: Repo, content: str = OLD, mode: int = 0o755) -> Path:
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(content)
    hook.chmod(mode)
    return hook


def set_up(repo: Repo) -> str:
    return said(install(require_repository(str(repo.path)), TYPES))


def take_out(repo: Repo) -> str:
    return said(uninstall(require_repository(str(repo.path)), TYPES))


def test_an_existing_hook_runs_first_and_its_refusal_stands(repo: Repo) -> None:
    hook = put(repo, OLD + "exit 7\n")
    assert "runs first" in set_up(repo)
    done = subprocess.run([hook], cwd=repo.path, capture_output=True, text=True)
    assert done.returncode == 7
    assert (repo.path / "ran").read_text() == "old hook: 0 arguments\n"


def test_an_existing_hook_that_is_content_lets_us_look(repo: Repo) -> None:
    put(repo)
    set_up(repo)
    repo.add("app.py", "import yaml\nyaml.load(open('x'))\n")
    done = repo.try_git("commit", "-m", "bad")
    assert done.returncode == 1
    assert "python/yaml-unsafe-load" in done.stderr
    assert (repo.path / "ran").exists()


def test_twice_is_once(repo: Repo) -> None:
    hook = put(repo)
    set_up(repo)
    first = hook.read_text()
    assert "installed already" in set_up(repo)
    assert hook.read_text() == first
    kept = sorted(path.name for path in hook.parent.glob("pre-commit*"))
    assert kept == ["pre-commit", "pre-commit.before-guardrails", "pre-commit.sample"] or kept == [
        "pre-commit",
        "pre-commit.before-guardrails",
    ]


@pytest.mark.parametrize("mode", [0o755, 0o700, 0o644])
def test_uninstall_puts_back_what_was_there(repo: Repo, mode: int) -> None:
    hook = put(repo, mode=mode)
    set_up(repo)
    take_out(repo)
    assert hook.read_text() == OLD
    assert stat.S_IMODE(hook.stat().st_mode) == mode


def test_a_hook_that_git_ignored_is_kept_and_not_run(repo: Repo) -> None:
    put(repo, mode=0o644)
    set_up(repo)
    repo.add("app.py", "ONE = 1\n")
    assert repo.try_git("commit", "-m", "good").returncode == 0
    assert not (repo.path / "ran").exists()


def test_a_link_stays_a_link(repo: Repo) -> None:
    script = repo.write("scripts/check.sh", OLD)
    script.chmod(0o755)
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.symlink_to("../../scripts/check.sh")
    set_up(repo)
    repo.add("app.py", "ONE = 1\n")
    assert repo.try_git("commit", "-m", "good").returncode == 0
    assert (repo.path / "ran").exists()
    take_out(repo)
    assert os.readlink(hook) == "../../scripts/check.sh"
    assert script.read_text() == OLD


def test_nothing_to_uninstall_and_somebody_elses_hook(repo: Repo) -> None:
    assert "There is no pre-commit hook" in take_out(repo)
    hook = put(repo)
    assert "not ours" in take_out(repo)
    assert hook.read_text() == OLD


def test_an_edited_hook_is_kept(repo: Repo) -> None:
    set_up(repo)
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    edited = hook.read_text() + "echo more\n"
    hook.write_text(edited)
    assert "edited" in take_out(repo)
    assert (hook.parent / "pre-commit.edited-guardrails").read_text() == edited


def test_a_name_that_is_taken_is_not_overwritten(repo: Repo) -> None:
    hook = put(repo)
    taken = hook.with_name("pre-commit.before-guardrails")
    taken.write_text("somebody's\n")
    set_up(repo)
    assert taken.read_text() == "somebody's\n"
    take_out(repo)
    assert hook.read_text() == OLD


@pytest.mark.parametrize("absolute", [True, False])
def test_a_hooks_path_of_the_repository_is_respected(repo: Repo, absolute: bool) -> None:
    folder = repo.path / "our hooks"
    repo.git("config", "core.hooksPath", str(folder) if absolute else "our hooks")
    set_up(repo)
    assert (folder / "pre-commit").exists()
    repo.add("app.py", "import yaml\nyaml.load(open('x'))\n")
    assert repo.try_git("commit", "-m", "bad").returncode == 1


def test_a_hooks_path_of_all_repositories_is_not_changed_unasked(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "gitconfig"
    folder = tmp_path / "everywhere"
    config.write_text(f"[core]\n\thooksPath = {folder}\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    with pytest.raises(CommandWrong, match="all your repositories"):
        set_up(repo)
    assert not folder.exists()
    install(require_repository(str(repo.path)), TYPES, shared=True)
    assert (folder / "pre-commit").exists()


def test_a_linked_worktree_shares_the_hook(repo: Repo) -> None:
    repo.add("app.py", "ONE = 1\n")
    repo.commit()
    repo.git("worktree", "add", "-q", "../linked")
    linked = repo.path.parent / "linked"
    assert guardrails("hook", "install", cwd=linked).returncode == 0
    assert (repo.path / ".git" / "hooks" / "pre-commit").exists()


def test_a_path_with_quotes_and_spaces(tmp_path: Path) -> None:
    repo = Repo(tmp_path / 'it\'s a "repo" $HOME')
    set_up(repo)
    repo.add("app.py", "import yaml\nyaml.load(open('x'))\n")
    assert repo.try_git("commit", "-m", "bad").returncode == 1


def test_a_hook_whose_guardrails_is_gone_never_passes_for_clean(repo: Repo) -> None:
    set_up(repo)
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    gone = hook.read_text().replace("python=", "python=/nowhere", 1)
    hook.write_text(gone)
    repo.add("app.py", "ONE = 1\n")
    done = repo.try_git("commit", "-m", "x", env={"PATH": "/usr/bin:/bin"})
    assert done.returncode != 0
    assert "not installed any more" in done.stderr
    assert "--no-verify" in done.stderr


def test_the_hook_imports_nothing_from_the_repository(repo: Repo) -> None:
    """A repository could hold a `click.py`; running it at each commit would be a gift."""
    set_up(repo)
    for name in ("click", "guardrails", "bandit", "yaml"):
        repo.write(f"{name}.py", "open('imported', 'w')\nraise SystemExit(0)\n")
    repo.add("app.py", "import yaml\nyaml.load(open('x'))\n")
    assert repo.try_git("commit", "-m", "bad").returncode == 1
    assert not (repo.path / "imported").exists()


def test_errors_are_clear(tmp_path: Path) -> None:
    done = guardrails("hook", "install", cwd=tmp_path)
    assert done.returncode == 3
    assert "no repository" in done.stderr
    subprocess.run(["git", "init", "-q", "--bare", str(tmp_path / "bare")], check=True)
    assert "bare" in guardrails("hook", "install", cwd=tmp_path / "bare").stderr


def test_a_folder_that_cannot_be_written(repo: Repo) -> None:
    repo.write("hooks", "a file where the folder should be\n")
    repo.git("config", "core.hooksPath", "hooks")
    done = guardrails("hook", "install", cwd=repo.path)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def put_message_hook(repo: Repo) -> Path:
    """A hook that changes the message, as those that add a change's id do."""
    hook = repo.path / ".git" / "hooks" / "commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\necho 'It is {token('old hook')}' >> \"$1\"\n")
    hook.chmod(0o755)
    return hook


def test_both_hooks_are_installed_and_taken_out(repo: Repo) -> None:
    hooks = repo.path / ".git" / "hooks"
    before = {path.name for path in hooks.glob("*")}
    done = guardrails("hook", "install", cwd=repo.path)
    assert done.stdout.count("Installed the ") == 2
    assert {path.name for path in hooks.glob("*")} - before == {"pre-commit", "commit-msg"}
    assert guardrails("hook", "uninstall", cwd=repo.path).stdout.count("Removed our ") == 2
    assert {path.name for path in hooks.glob("*")} == before


@pytest.mark.parametrize("name", TYPES)
def test_one_hook_alone(repo: Repo, name: str) -> None:
    hooks = repo.path / ".git" / "hooks"
    assert guardrails("hook", "install", "--type", name, cwd=repo.path).returncode == 0
    assert [each for each in TYPES if (hooks / each).exists()] == [name]
    guardrails("hook", "install", cwd=repo.path)
    assert guardrails("hook", "uninstall", "--type", name, cwd=repo.path).returncode == 0
    assert [each for each in TYPES if not (hooks / each).exists()] == [name]


def test_a_message_hook_that_was_there_runs_first_and_we_see_what_it_wrote(repo: Repo) -> None:
    hook = put_message_hook(repo)
    written = hook.read_text()
    set_up(repo)
    refused = repo.try_git("commit", "--allow-empty", "-m", "words")
    assert refused.returncode == 1
    assert "commit message:2:7" in refused.stderr
    take_out(repo)
    assert hook.read_text() == written
    assert repo.try_git("commit", "--allow-empty", "-m", "words").returncode == 0


def test_a_message_hook_that_refuses_is_obeyed(repo: Repo) -> None:
    hook = put_message_hook(repo)
    hook.write_text("#!/bin/sh\nexit 9\n")
    set_up(repo)
    done = subprocess.run([hook, "message"], cwd=repo.path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (9, "")
