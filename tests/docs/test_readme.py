"""The README tells the truth: its picture is real output, and its commands are run.

GUARDRAILS_GOLDEN=write pytest tests/docs renews the picture.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from guardrails.config.read import settings_from
from tests.command import guardrails
from tests.repository import Repo

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
RENEW = os.environ.get("GUARDRAILS_GOLDEN") == "write"
_PICTURE = re.compile(
    r"(<!-- picture -->\n```text\n)(.*?)(```\n<!-- end of picture -->)", re.DOTALL
)
_BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
BLOCKS = _BLOCK.findall(README)
SAMPLE = """import yaml


def read_settings(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.Loader)
"""


def test_the_picture_is_what_a_refused_commit_prints(repo: Repo) -> None:
    assert guardrails("hook", "install", cwd=repo.path).returncode == 0
    repo.add("settings.py", SAMPLE)
    refused = repo.try_git("commit", "-m", "Read the settings")
    assert refused.returncode == 1
    picture = '$ git commit -m "Read the settings"\n' + refused.stderr
    if RENEW:
        renewed = _PICTURE.sub(lambda match: match[1] + picture + match[3], README)
        (ROOT / "README.md").write_text(renewed, "utf-8")
        return
    shown = _PICTURE.search(README)
    assert shown
    assert shown[2] == picture


def test_the_settings_it_shows_can_be_read() -> None:
    import msgspec

    (block,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    settings = settings_from(msgspec.toml.decode(block), "README.md")
    assert settings.suppress[0].reason


@pytest.mark.slow
@pytest.mark.xdist_group("doors")
def test_the_command_that_sets_up_and_scans() -> None:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", BLOCKS[0]], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "clean" in done.stdout


@pytest.mark.slow
@pytest.mark.xdist_group("doors")
def test_the_command_that_sets_up_and_tests() -> None:
    """Only collected here: these are the tests that it would run."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", BLOCKS[1]],
        cwd=ROOT,
        env={**os.environ, "PYTEST_ADDOPTS": "--collect-only -q -n 0"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tests/docs/test_readme.py" in done.stdout


@pytest.fixture(scope="module")
def with_our_wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A fresh virtual environment whose pip finds the wheel of this checkout."""
    folder = tmp_path_factory.mktemp("readme")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    links = f"{os.environ.get('PIP_FIND_LINKS', '')} {folder}".strip()
    path = f"{folder / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PIP_FIND_LINKS": links, "PATH": path}


@pytest.mark.slow
@pytest.mark.xdist_group("doors")
def test_every_other_command_block(repo: Repo, with_our_wheel: dict[str, str]) -> None:
    """In the order of the page, in a project that has something to look at."""
    repo.add("app.py", "import json\n\n\ndef read(file):\n    return json.load(file)\n")
    repo.commit("a project")
    assert len(BLOCKS) == 5
    for block in BLOCKS[2:]:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block],
            cwd=repo.path,
            env=with_our_wheel,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, block + done.stdout + done.stderr
    assert (repo.path / "guardrails.sarif").exists()
    assert (repo.path / "rules" / "python" / "our-rule" / "rule.toml").exists()
    assert (repo.path / ".git" / "hooks" / "pre-commit").exists()
