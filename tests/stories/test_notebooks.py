"""A slip in a notebook is found by all engines, placed for its reader, and can be suppressed."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command import guardrails

UNSAFE = "data = yaml.load(upload)"


def write(path: Path, *lines: str) -> None:
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": [UNSAFE]},
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["import yaml\n"]},
        {
            "cell_type": "code",
            "metadata": {},
            "outputs": [],
            "source": [line + "\n" for line in lines],
        },
    ]
    document = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(document, indent=1))


def test_it_is_found_by_both_and_placed(tmp_path: Path) -> None:
    write(tmp_path / "n.ipynb", "%time", UNSAFE)
    said = guardrails("scan", "n.ipynb", "--format", "json", cwd=tmp_path)
    assert said.returncode == 1
    (finding,) = json.loads(said.stdout)["findings"]
    assert finding["rule"] == "python/yaml-unsafe-load"
    assert finding["engines"] == ["bandit", "semgrep"]
    assert finding["cell"] == {"number": 3, "line": 2}
    line = (tmp_path / "n.ipynb").read_text().split("\n")[finding["start"]["line"] - 1]
    assert line.strip() == f'"{UNSAFE}\\n"'
    assert "(cell 3, line 2)" in guardrails("scan", "n.ipynb", cwd=tmp_path).stdout


def test_the_line_that_is_offered_takes_effect(tmp_path: Path) -> None:
    write(tmp_path / "n.ipynb", UNSAFE)
    said = guardrails("scan", "n.ipynb", "--format", "json", cwd=tmp_path)
    (finding,) = json.loads(said.stdout)["findings"]
    pasted = finding["suppress_with"].replace("<reason>", "we wrote that file")
    write(tmp_path / "n.ipynb", f"{UNSAFE}  {pasted}")
    again = guardrails("scan", "n.ipynb", cwd=tmp_path)
    assert again.returncode == 0
    assert "1 suppressed" in again.stdout


def test_a_cell_that_no_parser_reads_is_told(tmp_path: Path) -> None:
    write(tmp_path / "n.ipynb", "def (:")
    said = guardrails("scan", "n.ipynb", cwd=tmp_path)
    number = (tmp_path / "n.ipynb").read_text().split("\n").index('    "def (:\\n"') + 1
    assert f"n.ipynb: bandit: syntax error at line {number}" in said.stdout
