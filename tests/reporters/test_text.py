"""What a person reads."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from guardrails.model.report import Report
from guardrails.reporters.page import Page
from guardrails.reporters.paint import cells
from guardrails.reporters.table import REPORTERS
from tests.reporters.conftest import TOKEN

pytestmark = pytest.mark.xdist_group("reporters")

GOLDEN = Path(__file__).parent / "golden"
RENEW = os.environ.get("GUARDRAILS_GOLDEN") == "write"


def text(report: Report, **changes: object) -> str:
    page = {"width": 100, "color": False, "links": False, "cwd": report.root, **changes}
    return REPORTERS["text"](report, Page(**page))  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "width"), [("wide", 100), ("narrow", 44)])
def test_golden(report: Report, name: str, width: int) -> None:
    """GUARDRAILS_GOLDEN=write renews them; read the difference before you commit it."""
    _is_golden(name, text(report, width=width))


def test_golden_of_the_past(past: Report) -> None:
    _is_golden("past", text(past))


def _is_golden(name: str, said: str) -> None:
    path = GOLDEN / f"{name}.txt"
    said = re.sub(r"Python 3\.\d+", "Python 3.N", said)
    said = re.sub(r"[\d,]+ rules", "N rules", said)
    if RENEW:
        path.parent.mkdir(exist_ok=True)
        path.write_text(said, "utf-8")
    assert said == path.read_text("utf-8")


def test_a_clean_report_is_one_line(clean: Report) -> None:
    said = text(clean)
    assert said.count("\n") == 1
    assert said.startswith("guardrails: clean. 1 file, ")
    assert "bandit + secrets + semgrep looked" in said


def test_nothing_in_a_file_or_its_name_reaches_the_terminal(report: Report) -> None:
    said = text(report)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\udc80-\udcff]", said)
    assert "odd \\x1b[31mname\\n.py:2:1" in said
    assert "bytes-\\xff.py:2:1" in said
    said.encode("utf-8")


def test_the_mark_is_under_what_it_marks(report: Report) -> None:
    lines = text(report).splitlines()
    (at,) = [number for number, line in enumerate(lines) if "日本" in line]
    code, mark = lines[at], lines[at + 1]
    column = cells(code[: code.index("yaml.load")])
    assert mark.index("^") == column
    assert mark.count("^") == len("yaml.load(open('a'))")


def test_colours_and_links_only_where_the_page_has_them(report: Report) -> None:
    plain, painted = text(report), text(report, color=True, links=True)
    assert "\x1b" not in plain
    assert "https://" in plain
    assert "\x1b[31m" in painted
    assert "\x1b]8;;https://" in painted
    stripped = re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\|\x1b\[[0-9;]*m", "", painted)
    assert stripped == re.sub(r"(\n    [^\n]+): https://\S+", r"\1", plain)


def test_paths_are_those_of_the_folder_one_stands_in(report: Report) -> None:
    assert "\nflow.py:7:" in text(report, cwd=f"{report.root}/src")
    assert "../.env:1:14" in text(report, cwd=f"{report.root}/src")


def test_no_secret(report: Report) -> None:
    assert TOKEN not in text(report)
    assert "S3lfmade9horse4X" not in text(report)


@pytest.mark.parametrize("width", [1, 20, 40, 80, 200])
def test_any_width(report: Report, width: int) -> None:
    assert "python/yaml-unsafe-load" in text(report, width=width)


def test_a_clean_run_loads_no_rich(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("nothing\n")
    code = (
        "import os, sys\nfrom guardrails.cli.main import main\nos._exit = sys.exit\n"
        "sys.argv = ['guardrails', 'scan']\n"
        "try:\n    main()\nfinally:\n    print(sorted({'rich', 'pygments'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.endswith("[]\n"), done.stdout + done.stderr
