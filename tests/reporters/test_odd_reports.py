"""What a real scan rarely brings: odd text in every place, and results that must not mislead."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from msgspec.structs import replace

from guardrails.model.engine import EngineName
from guardrails.model.exposure import Exposure, Reach
from guardrails.model.finding import Excerpt
from guardrails.model.hit import Unread
from guardrails.model.lesson import Explained, Link
from guardrails.model.place import Place, Position, Span
from guardrails.model.report import EngineReport, Report
from guardrails.model.target import LeftOut
from guardrails.model.verdict import SuppressionProblem, Verdict
from guardrails.reporters.closing import closing_line
from guardrails.reporters.page import Page
from guardrails.reporters.paint import Painter, cells
from guardrails.reporters.table import REPORTERS

# A byte that is not UTF-8, half a pair, a mark that turns the writing, CSI in one character.
ODD = "x\udcff\ud800\u202e\x9b31m\u2028y\x1b]8;;\x07"
STEERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
BROKEN = EngineReport("bandit", "1", 1, 1, "it broke")


def with_odd_text(clean: Report, found: Explained) -> Report:
    rule = replace(found.lesson.rule, title=ODD)
    lesson = replace(
        found.lesson, rule=rule, why=ODD, fix=ODD, diff=(f"+{ODD}",), more=(Link(ODD, ODD),)
    )
    return replace(
        clean,
        rules=(rule,),
        findings=(replace(found, lesson=lesson, suppress_with=""),),
        unread=(Unread(ODD, EngineName.BANDIT, ODD),),
        left_out=(LeftOut(ODD, ODD, expected=False), LeftOut("vendor", ODD)),
        unlooked=(ODD,),
        problems=(SuppressionProblem(ODD, 1, ODD),),
        engines=(EngineReport("bandit", "1", 1, 1, ODD),),
    )


@pytest.mark.parametrize("name", REPORTERS)
def test_odd_text_is_said_and_steers_nothing(name: str, report: Report, clean: Report) -> None:
    # SARIF's addresses are bytes of the file system, which half a pair is never one of.
    odd = with_odd_text(clean, report.blocking[0])
    if name == "sarif":
        odd = replace(
            odd, unread=(Unread("a", EngineName.BANDIT, ODD),), left_out=(LeftOut("a", ODD, False),)
        )
    said = REPORTERS[name](odd, Page(60, False, False, clean.root))
    assert "\\xff" in said
    assert "\\ud800" in said
    assert not STEERS.search(said)
    said.encode("utf-8")


def test_what_is_escaped_in_json_decodes_as_it_was(clean: Report) -> None:
    odd = replace(clean, unlooked=("a\u202eb\x9bc",))
    said = json.loads(REPORTERS["json"](odd, Page.plain("")))
    assert said["unlooked"] == ["a\u202eb\x9bc"]


def test_an_address_cannot_leave_its_link(report: Report) -> None:
    said = Painter(Page(80, True, True, report.root)).link("a\x07b", "https://x\x1b\\\x1b[2Jy")
    assert said == "\x1b]8;;https://x\\x1b\\\\x1b[2Jy\x1b\\a\\x07b\x1b]8;;\x1b\\"


def test_nothing_read_is_never_nothing_to_look_at(clean: Report) -> None:
    """A file was staged; that it is too large does not make the stage empty."""
    left = LeftOut("huge.txt", "larger than 2,000,000 bytes", expected=False)
    said = replace(clean, files=0, engines=(), left_out=(left,), empty_because="nothing is staged")
    assert said.could_not_look
    line = closing_line(said)
    assert "Nothing to look at" not in line
    assert "not clean" in line
    assert "huge.txt" in line


def test_findings_do_not_hide_that_an_engine_failed(report: Report) -> None:
    failed = replace(report, engines=(BROKEN, *report.engines[1:]))
    assert "not everything was looked at" in closing_line(failed)
    assert "not everything was looked at" not in closing_line(report)


def test_json_names_the_exit_code(report: Report, clean: Report) -> None:
    failed = replace(report, engines=(BROKEN,))
    expected = [(clean, 0, "clean"), (report, 1, "findings"), (failed, 3, "could not look")]
    for each, code, name in expected:
        said = json.loads(REPORTERS["json"](each, Page.plain("")))
        assert (said["exit_code"], said["exit_name"]) == (code, name)


def run_of(report: Report) -> dict[str, Any]:
    run = json.loads(REPORTERS["sarif"](report, Page.plain("")))["runs"][0]
    assert isinstance(run, dict)
    return run


def test_sarif_has_suppressions_on_all_results_or_on_none(report: Report) -> None:
    assert all("suppressions" in each for each in run_of(report)["results"])
    without = tuple(
        each for each in report.findings if each.triaged.verdict is not Verdict.SUPPRESSED
    )
    run = run_of(replace(report, findings=without))
    assert run["results"]
    assert not any("suppressions" in each for each in run["results"])


def test_a_snippet_is_the_text_of_its_region(report: Report) -> None:
    found = report.blocking[0]
    finding = replace(
        found.triaged.finding,
        place=Place("a.py", Span(4, 14), Position(3, 5), Position(4, 5)),
        excerpt=Excerpt(3, ("x = f(", "    a)  # end"), ((4, 6), (4, 6))),
    )
    found = replace(found, triaged=replace(found.triaged, finding=finding))
    (result,) = run_of(replace(report, findings=(found,)))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == "f(\n    a)"


def test_weaknesses_have_three_digits_as_code_hosts_filter_them(report: Report) -> None:
    rule = replace(report.rules[0], cwe=("CWE-79", "CWE-1004"))
    tags = run_of(replace(report, rules=(rule,), findings=()))["tool"]["driver"]
    assert {"external/cwe/cwe-079", "external/cwe/cwe-1004"} <= set(
        tags["rules"][0]["properties"]["tags"]
    )


@pytest.mark.parametrize("width", [30, 40, 80])
@pytest.mark.parametrize("mark", [(0, 5), (40, 44), (96, 100)])
def test_a_cropped_line_fits_and_its_mark_stays_in_it(width: int, mark: tuple[int, int]) -> None:
    """East Asian letters take two columns each: counting letters runs over the edge."""
    page = Page(width, color=False, links=False, cwd="/")
    code, under = Painter(page).excerpt(Excerpt(7, ("日本" * 50,), (mark,)))
    assert cells(code) <= width
    assert cells(under) <= width
    assert "日" in code
    assert "^" in under


def test_joiners_and_accents_take_no_column() -> None:
    assert cells("e\u0301") == 1
    assert cells("\u2764\ufe0f") == 1
    assert cells("日本 😀") == 7


def test_a_page_has_no_blanks_at_its_line_ends(report: Report) -> None:
    said = REPORTERS["text"](report, Page(100, False, False, report.root))
    assert not [line for line in said.splitlines() if line != line.rstrip()]


def text_of(report: Report, found: Explained, width: int = 100) -> str:
    only = replace(report, findings=(found,))
    return REPORTERS["text"](only, Page(width, False, False, report.root))


def changed(found: Explained, **changes: Any) -> Explained:
    finding = replace(found.triaged.finding, **changes)
    return replace(found, triaged=replace(found.triaged, finding=finding))


def flow_of(report: Report) -> Explained:
    (found,) = [each for each in report.blocking if len(each.triaged.finding.trace) > 1]
    return found


def test_a_flow_shows_each_other_line_once_where_it_was_masked(report: Report) -> None:
    found = flow_of(report)
    steps = found.triaged.finding.trace
    masked = changed(found, trace_lines=tuple(f"    code {step.start.line} \x1b" for step in steps))
    said = text_of(report, masked)
    assert [line for line in said.splitlines() if line.startswith("  from line")] == [
        "  from line 5: code 5 \\x1b",
        "  from line 6: code 6 \\x1b",
    ]


def test_a_flow_nobody_masked_shows_numbers_and_no_code(report: Report) -> None:
    said = text_of(report, changed(flow_of(report), trace_lines=()))
    assert "  the value comes by lines 5 → 6 → 7\n" in said
    assert "wanted =" not in said


def test_a_finding_of_many_lines_is_underlined_once_and_says_where_it_ends(report: Report) -> None:
    lines = ("load(", "    a,", "    b,")
    found = changed(
        report.blocking[0],
        excerpt=Excerpt(9, lines, ((0, 5), (4, 6), (4, 6))),
        place=Place("a.py", Span(0, 1), Position(9, 1), Position(20, 2)),
    )
    said = text_of(report, found).splitlines()
    at = said.index("   9 | load(")
    assert said[at : at + 5] == [
        "   9 | load(",
        "     | ^^^^^",
        "  10 |     a,",
        "  11 |     b,",
        "     | … to line 20",
    ]


def secret_of(report: Report, exposure: Exposure | None) -> Explained:
    (found,) = [each for each in report.blocking if each.triaged.finding.secret]
    return replace(found, exposure=exposure)


@pytest.mark.parametrize(
    ("exposure", "advice"),
    [
        (None, "If it was ever pushed or shared, revoke it first"),
        (Exposure(Reach.UNKNOWN), "If it was ever pushed or shared, revoke it first"),
        (Exposure(Reach.PUSHED), "It is pushed: revoke it first."),
        (
            Exposure(Reach.UNCOMMITTED),
            "Nothing has leaked yet: it is not committed. Take the value out, stage the file again",
        ),
        (
            Exposure(Reach.COMMITTED, "0123456789abcdef", "2026-01-02", "git commit --amend"),
            "Not pushed yet: nothing has leaked. Mend the commit: git commit --amend",
        ),
    ],
)
def test_a_secret_says_how_far_it_got_before_anything_else(
    report: Report, exposure: Exposure | None, advice: str
) -> None:
    found = secret_of(report, exposure)
    said = " ".join(text_of(report, found).split())
    assert said.index(advice) < said.index("ghp_********") < said.index("Like this:")
    (result,) = run_of(replace(report, findings=(found,)))["results"]
    assert advice in result["message"]["text"]
    (shape,) = json.loads(REPORTERS["json"](replace(report, findings=(found,)), Page.plain("")))[
        "findings"
    ]
    assert (shape["exposure"] or {}).get("reach") == (exposure.reach.value if exposure else None)


@pytest.mark.parametrize(
    ("versions", "paths", "in_head", "said"),
    [
        (1, ("a",), None, "Brought by commit 0123456789 on 2026-01-02."),
        (1, ("a",), True, "Brought by commit 0123456789 on 2026-01-02, still in HEAD."),
        (2, ("a",), False, "2026-01-02, no longer in HEAD. 2 versions hold it."),
        (1, ("a", "b\n"), None, "2026-01-02. Also b\\n."),
        (1234, tuple("abcdef"), None, "1,234 versions hold it, also b, c, d and 2 more."),
    ],
)
def test_where_a_secret_came_from(
    report: Report, versions: int, paths: tuple[str, ...], in_head: bool | None, said: str
) -> None:
    exposure = Exposure(
        Reach.PUSHED, "0123456789abcdef", "2026-01-02", "", in_head, versions, paths
    )
    assert said in " ".join(text_of(report, secret_of(report, exposure)).split())


def test_odd_paths_and_notes_steer_nothing(report: Report) -> None:
    exposure = Exposure(Reach.PUSHED, "0" * 40, "2026-01-02", versions=2, paths=("a", ODD))
    found = secret_of(report, exposure)
    odd = replace(report, findings=(found,), notes=(ODD,))
    for name, reporter in REPORTERS.items():
        said = reporter(odd, Page(60, False, False, ""))
        assert "\\ud800" in said, name
        assert not STEERS.search(said)


def test_notes_end_the_closing_line(clean: Report) -> None:
    said = closing_line(replace(clean, notes=("Shallow: only 1 commit.",)))
    assert said.endswith("looked. Shallow: only 1 commit.")


def test_a_file_without_comments_is_told_of_the_config(report: Report) -> None:
    found = replace(report.blocking[0], suppress_with="")
    said = " ".join(text_of(report, found).split())
    assert "add [[suppress]] with rule" in said
    assert "guardrails: ignore" not in said


def test_what_does_not_block_is_one_line(report: Report) -> None:
    found = report.blocking[0]
    mild = replace(found, triaged=replace(found.triaged, blocks=False))
    first, *_ = text_of(report, mild, width=200).splitlines()
    rule = found.lesson.rule
    assert first == f".env:1:14  {rule.severity.value}  {rule.title} ({rule.id})"
    assert "Fine here?" not in text_of(report, mild)


def test_ten_are_named_and_the_others_counted(report: Report) -> None:
    left = tuple(LeftOut(f"{number}.bin", "vanished", False) for number in range(13))
    said = REPORTERS["text"](
        replace(report, left_out=left, unread=()), Page(100, False, False, report.root)
    )
    assert "  9.bin: vanished\n  and 3 more\n" in said
    assert "10.bin: vanished" not in said
