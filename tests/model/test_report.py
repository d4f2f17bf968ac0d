"""The exit code: 3 beats 1, 1 beats 0, and what could not be read is never clean."""

from __future__ import annotations

import pytest

from guardrails.errors import ExitCode
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
from guardrails.model.lesson import Explained, Lesson
from guardrails.model.report import EngineReport, Report
from guardrails.model.request import Look
from guardrails.model.rule import Severity
from guardrails.model.target import LeftOut
from guardrails.model.verdict import Triaged, Verdict
from tests.nouns import BAD_RULE, bad_calls, target

LESSON = Lesson(BAD_RULE, "why", "fix", "fine", (), ())
ODD = LeftOut("big.py", "larger than 10 bytes", expected=False)
USUAL = LeftOut("a.min.js", "minified")


def explained(verdict: Verdict, blocks: bool) -> Explained:
    (finding,) = bad_calls([target("a.py", "bad()\n")])
    return Explained(Triaged(finding, verdict, blocks), LESSON, "", False)


def report(
    *found: Explained,
    failure: str = "",
    files: int = 2,
    strict: bool = False,
    left_out: tuple[LeftOut, ...] = (),
    unlooked: tuple[str, ...] = (),
) -> Report:
    engine = EngineReport.of(Looked(EngineName.SEMGREP, "1", failure=failure))
    return Report(
        look=Look.FILES,
        version="1",
        root="/",
        fail_on=Severity.MEDIUM,
        strict=strict,
        findings=found,
        rules=(BAD_RULE,),
        engines=(engine,),
        files=files,
        left_out=left_out,
        unread=(),
        unlooked=unlooked,
        problems=(),
    )


BLOCKS = explained(Verdict.NEW, blocks=True)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (report(), ExitCode.CLEAN),
        (report(files=0), ExitCode.CLEAN),
        (report(BLOCKS), ExitCode.FINDINGS),
        (report(explained(Verdict.NEW, blocks=False)), ExitCode.CLEAN),
        (report(explained(Verdict.OLD, blocks=False)), ExitCode.CLEAN),
        (report(failure="missed its control"), ExitCode.COULD_NOT_LOOK),
        (report(BLOCKS, failure="missed its control"), ExitCode.COULD_NOT_LOOK),
        (report(left_out=(ODD,)), ExitCode.CLEAN),
        (report(left_out=(ODD,), strict=True), ExitCode.COULD_NOT_LOOK),
        (report(left_out=(ODD,), files=0), ExitCode.COULD_NOT_LOOK),
        (report(left_out=(USUAL,), files=0), ExitCode.CLEAN),
        (report(left_out=(USUAL,), strict=True), ExitCode.CLEAN),
        (report(unlooked=("a.py",)), ExitCode.CLEAN),
        (report(unlooked=("a.py",), strict=True), ExitCode.COULD_NOT_LOOK),
        (report(unlooked=("a.py", "b.py")), ExitCode.COULD_NOT_LOOK),
        (report(BLOCKS, unlooked=("a.py", "b.py")), ExitCode.COULD_NOT_LOOK),
        (report(BLOCKS, left_out=(ODD,), strict=True), ExitCode.COULD_NOT_LOOK),
    ],
)
def test_exit_code(said: Report, code: ExitCode) -> None:
    assert said.exit_code is code


def test_only_what_blocks_is_blocking() -> None:
    old = explained(Verdict.OLD, blocks=False)
    said = report(BLOCKS, old)
    assert said.blocking == (BLOCKS,)
    assert said.with_verdict(Verdict.OLD) == (old,)
