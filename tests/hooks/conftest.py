"""The doors, each in a real repository. Their environments are built once and shared."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.repository import Repo

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """This checkout as it is now, committed, for hook managers to clone and install."""
    taken = Repo(tmp_path_factory.mktemp("snapshot") / "guardrails")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            target = taken.path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)
    taken.git("add", "--all")
    taken.commit("as it is now")
    return taken


@pytest.fixture(scope="session")
def manager_homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """pre-commit and prek keep what they build here, for all tests of the session."""
    homes = tmp_path_factory.mktemp("homes")
    kept = dict(os.environ)
    os.environ["PRE_COMMIT_HOME"] = str(homes / "pre-commit")
    os.environ["PREK_HOME"] = str(homes / "prek")
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    yield
    os.environ.clear()
    os.environ.update(kept)


@pytest.fixture
def project(repo: Repo, snapshot: Repo, manager_homes: None) -> Repo:
    """A project with one clean commit and a config that names both hooks."""
    revision = snapshot.git("rev-parse", "HEAD").strip()
    repo.add(
        ".pre-commit-config.yaml",
        "repos:\n"
        f"  - repo: {snapshot.path}\n    rev: {revision}\n"
        "    hooks:\n      - id: guardrails\n"
        # prek refuses to run when SKIP leaves no hook at all
        "  - repo: local\n    hooks:\n"
        "      - {id: other, name: other, language: system, entry: 'true'}\n",
    )
    repo.add("app.py", "import yaml\n\n\ndef read(file):\n    return yaml.safe_load(file)\n")
    repo.commit("a clean start")
    return repo
