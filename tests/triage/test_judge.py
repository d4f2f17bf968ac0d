"""Verdicts: nothing is dropped, and only what is new and severe enough blocks."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from guardrails.config.settings import AcceptedPath, Settings
from guardrails.model.finding import Finding
from guardrails.model.rule import Severity
from guardrails.model.target import Target
from guardrails.model.verdict import Judged, Verdict
from guardrails.rulepack.catalog import Catalog
from guardrails.targets.make import past_target
from guardrails.triage.judge import Court, judge
from tests.nouns import BAD_RULE, bad_calls, target

TODAY = date(2026, 6, 15)
CATALOG = Catalog((BAD_RULE,))
IGNORE = "# guardrails: ignore[B999] ours"


def judged(text: str, settings: Settings, severity: Severity = Severity.HIGH) -> Judged:
    """Findings of `bad(`; those of `bad(old` were there before."""
    targets = [target("a.py", text)]
    rule = replace(BAD_RULE, severity=severity)
    found = [replace(each, rule=rule) for each in bad_calls(targets)]

    def old(asked: object) -> frozenset[Finding]:
        return frozenset(
            each for each in found if text.encode()[each.place.span.end :].startswith(b"old")
        )

    return judge(found, targets, Court(settings, CATALOG, TODAY, old))


@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("fail_on", list(Severity))
def test_what_is_at_least_as_severe_as_fail_on_blocks(
    severity: Severity, fail_on: Severity
) -> None:
    order = [Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL]
    (one,) = judged("bad()\n", Settings(fail_on=fail_on), severity).triaged
    assert one.verdict is Verdict.NEW
    assert one.blocks is (order.index(severity) >= order.index(fail_on))


def test_medium_is_the_default_that_blocks() -> None:
    assert Settings().fail_on is Severity.MEDIUM


def test_old_and_suppressed_findings_stay_and_do_not_block() -> None:
    said = judged(f"bad()\nbad(old)\nbad()  {IGNORE}\n", Settings(fail_on=Severity.LOW))
    assert [(each.verdict, each.blocks) for each in said.triaged] == [
        (Verdict.NEW, True),
        (Verdict.OLD, False),
        (Verdict.SUPPRESSED, False),
    ]
    assert said.problems == ()


def test_what_is_suppressed_need_not_be_compared_with_the_version_before() -> None:
    asked: list[int] = []
    text = target("a.py", f"bad()  {IGNORE}\nbad()\n")

    def old(found: object) -> frozenset[Finding]:
        assert isinstance(found, list)
        asked.append(len(found))
        return frozenset()

    judge(bad_calls([text]), [text], Court(Settings(), CATALOG, TODAY, old))
    assert asked == [1]


def test_a_suppression_of_an_old_finding_is_in_use() -> None:
    (one,) = judged(f"bad(old)  {IGNORE}\n", Settings()).triaged
    assert one.verdict is Verdict.SUPPRESSED


def test_a_path_that_the_config_accepts() -> None:
    accepted = AcceptedPath(rule="B999", path="a.*", reason="made by the test")
    said = judged("bad()\n\nbad()\n", Settings(suppress=(accepted,)))
    assert {each.verdict for each in said.triaged} == {Verdict.SUPPRESSED}
    for each in said.triaged:
        assert each.suppression is not None
        assert (each.suppression.written_in, each.suppression.line) == ("config", 0)


def test_a_comment_speaks_before_the_config() -> None:
    accepted = AcceptedPath(rule="B999", path="a.*", reason="made by the test")
    said = judged(f"bad()  {IGNORE}\n", Settings(suppress=(accepted,)))
    (one,) = said.triaged
    assert one.suppression is not None
    assert one.suppression.reason == "ours"
    assert said.problems == ()


def test_problems_come_in_the_order_of_their_places() -> None:
    files = [target(name, f"x {IGNORE}\ny {IGNORE}\n") for name in ("b.py", "a.py")]
    court = Court(Settings(), CATALOG, TODAY, lambda _: frozenset())
    said = judge([], files, court)
    assert [(each.path, each.line) for each in said.problems] == [
        ("a.py", 1), ("a.py", 2), ("b.py", 1), ("b.py", 2),
    ]  # fmt: skip


def past(text: str) -> Target:
    made = past_target("a.py", text.encode(), "")
    assert isinstance(made, Target)
    return made


def test_a_comment_speaks_of_its_own_text_and_not_of_its_path() -> None:
    """The history holds many texts of one path."""
    texts = [past(f"bad()  {IGNORE}\n"), past("bad()  # 2\n")]
    court = Court(Settings(), CATALOG, TODAY, lambda _: frozenset())
    said = judge(bad_calls(texts), texts, court)
    assert [each.verdict for each in said.triaged] == [Verdict.SUPPRESSED, Verdict.NEW]


def test_what_is_wrong_with_a_comment_of_the_past_is_not_told() -> None:
    texts = [past(f"good()  {IGNORE}\n"), past("bad()  # guardrails: ignore[B999]\n")]
    court = Court(Settings(), CATALOG, TODAY, lambda _: frozenset())
    assert judge(bad_calls(texts), texts, court).problems == ()
    now = [target("a.py", f"good()  {IGNORE}\n")]
    assert len(judge([], now, court).problems) == 1
