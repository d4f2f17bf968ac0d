"""An engine that did not look never passes for a clean one: exit code 3, and it says so.

The engines are broken for real, in a copy of what is installed: a core that is /bin/false, a
core that answers politely and always finds nothing, a Bandit whose visitor does nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.command import guardrails
from tests.repository import Repo

POLITE = f"""#!{sys.executable}
import json, sys
arguments = dict(zip(sys.argv[1::2], sys.argv[2::2]))
rules = json.load(open(arguments["-rules"]))["rules"]
targets = json.load(open(arguments["-targets"]))[1]
print(json.dumps({{
    "version": "1.0.0", "results": [], "errors": [], "skipped_rules": [],
    "paths": {{"scanned": [target[1]["path"]["fpath"] for target in targets]}},
    "rules_by_engine": [[rule["id"], "OSS"] for rule in rules],
}}))
"""


def with_core(folder: Path, script: str) -> dict[str, str]:
    """An environment in which the package `semgrep` holds another core."""
    package = folder / "semgrep" / "bin"
    package.mkdir(parents=True)
    (folder / "semgrep" / "__init__.py").write_text("")
    core = package / "semgrep-core"
    if script:
        core.write_text(script)
    else:
        shutil.copy("/bin/false", core)
    core.chmod(0o755)
    return {"PYTHONPATH": str(folder)}


def with_idle_bandit(folder: Path) -> dict[str, str]:
    """An environment in which Bandit walks nothing. Python runs sitecustomize at its start."""
    import bandit

    copy = folder / "bandit"
    shutil.copytree(Path(str(bandit.__file__)).parent, copy)
    visitor = copy / "core" / "node_visitor.py"
    source = visitor.read_text()
    assert "def generic_visit(self, node):" in source
    visitor.write_text(
        source.replace(
            "def generic_visit(self, node):",
            "def generic_visit(self, node):\n        return\n\n    def _walk(self, node):",
        )
    )
    return {"PYTHONPATH": str(folder)}


BROKEN = {
    "a core that is /bin/false": lambda folder: with_core(folder, ""),
    "a core that always finds nothing": lambda folder: with_core(folder, POLITE),
    "a core that is killed": lambda folder: with_core(folder, "#!/bin/sh\nkill -9 $$\n"),
    "a core that prints nonsense": lambda folder: with_core(folder, "#!/bin/sh\necho '{}'\n"),
    "a bandit that walks nothing": with_idle_bandit,
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("content", ["ONE = 1\n", "import yaml\nyaml.load(open('a'))\n"])
def test_the_exit_code_is_3_and_the_reason_is_said(
    repo: Repo, tmp_path: Path, broken: str, content: str
) -> None:
    environment = BROKEN[broken](tmp_path / "broken")
    repo.add("app.py", content)
    for command in (("scan",), ("scan", "app.py"), ("hook", "run", "pre-commit")):
        done = guardrails(*command, cwd=repo.path, env=environment)
        assert done.returncode == 3, done.stdout + done.stderr
        said = " ".join((done.stdout + done.stderr).lower().split())
        assert "traceback" not in said
        assert "not clean" in said or "not a clean" in said
        assert ("bandit" if "bandit" in broken else "semgrep") in said


def test_a_semgrep_that_is_too_old_is_named(repo: Repo, tmp_path: Path) -> None:
    environment = with_core(tmp_path / "broken", "#!/bin/sh\nexit 2\n")
    about = tmp_path / "broken" / "semgrep-1.50.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: semgrep\nVersion: 1.50.0\n")
    repo.add("app.py", "ONE = 1\n")
    done = guardrails("scan", cwd=repo.path, env=environment)
    assert done.returncode == 3
    assert "Semgrep 1.50.0 is too old" in done.stdout


def test_a_failed_engine_is_in_every_format(repo: Repo, tmp_path: Path) -> None:
    environment = with_core(tmp_path / "broken", "")
    repo.add("app.py", "ONE = 1\n")
    done = guardrails("scan", "--format", "json", cwd=repo.path, env=environment)
    engines = {each["name"]: each["failure"] for each in json.loads(done.stdout)["engines"]}
    assert engines["semgrep"]
    assert not engines["bandit"]
    sarif = guardrails("scan", "--format", "sarif", cwd=repo.path, env=environment)
    (invocation,) = json.loads(sarif.stdout)["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False


def test_findings_of_the_others_are_still_told(repo: Repo, tmp_path: Path) -> None:
    environment = with_core(tmp_path / "broken", "")
    repo.add("app.py", "import yaml\nyaml.load(open('a'))\n")
    done = guardrails("scan", cwd=repo.path, env=environment)
    assert done.returncode == 3
    assert "python/yaml-unsafe-load" in done.stdout


def test_a_clean_run_says_who_looked(repo: Repo) -> None:
    repo.add("app.py", "ONE = 1\n")
    done = guardrails("scan", cwd=repo.path)
    assert done.returncode == 0
    for word in ("1 file", "rules", "bandit", "semgrep", "secrets"):
        assert word in done.stdout


def test_nothing_is_left_behind(repo: Repo, tmp_path: Path) -> None:
    """No workspace, no file in the repository, no result in the cache."""
    shared = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else tmp_path
    before = set(shared.iterdir())
    repo.add("app.py", "import yaml\nyaml.load(open('a'))\n")
    guardrails("scan", cwd=repo.path)
    assert {path.name for path in repo.path.iterdir()} == {".git", "app.py"}
    left = {path.name for path in set(shared.iterdir()) - before}
    assert not [name for name in left if name.startswith("guardrails-run-") and _is_dead(name)]


def _is_dead(name: str) -> bool:
    """Other tests run beside this one; their workspaces are locked."""
    import fcntl

    try:
        descriptor = os.open(f"/dev/shm/{name}", os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def test_nothing_is_run_from_the_folder_that_is_looked_at(repo: Repo) -> None:
    """A `semgrep` or a `click.py` of somebody's project is something to look at, no more."""
    for name in ("click", "bandit", "yaml", "msgspec"):
        repo.add(f"{name}.py", "open('was run', 'w')\n")
    repo.add("semgrep/__init__.py", "open('was run', 'w')\n")
    repo.add("semgrep/bin/semgrep-core", "#!/bin/sh\ntouch 'was run'\n")
    (repo.path / "semgrep" / "bin" / "semgrep-core").chmod(0o755)
    repo.add("app.py", "import yaml\nyaml.load(open('a'))\n")
    done = guardrails("scan", cwd=repo.path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert not list(repo.path.rglob("was run"))
