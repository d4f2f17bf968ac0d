"""What ships, tested by itself: rules and doors are found inside the wheel.

Runs where GUARDRAILS_UNDER_TEST names an installed command; `.ci/run` builds and names it.
Without it, the wheel is built here and looked into.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

COMMAND = os.environ.get("GUARDRAILS_UNDER_TEST", "")
ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND or "guardrails", *arguments], cwd=cwd, capture_output=True, text=True
    )


@pytest.mark.slow
def test_rules_and_doors_are_in_the_wheel(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(tmp_path), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("rules", "hooks"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert f"guardrails/{path.relative_to(ROOT).as_posix()}" in inside


if COMMAND:

    def test_the_installed_pack_proves_itself(tmp_path: Path) -> None:
        done = run("rules", "check", cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "all hold" in done.stdout

    def test_the_installed_command_finds_and_teaches(tmp_path: Path) -> None:
        (tmp_path / "app.py").write_text("import yaml\nconfig = yaml.load(open('a'))\n")
        done = run("scan", "--format", "json", cwd=tmp_path)
        assert done.returncode == 1, done.stderr
        report = json.loads(done.stdout)
        assert [each["rule"] for each in report["findings"]] == ["python/yaml-unsafe-load"]
        explained = run("explain", "B506", cwd=tmp_path)
        assert "Why it hurts" in explained.stdout

    def test_the_installed_command_installs_a_hook(tmp_path: Path) -> None:
        subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
        assert run("hook", "install", cwd=tmp_path).returncode == 0
        assert (tmp_path / ".git" / "hooks" / "pre-commit").exists()
