"""One grammar, in real comments, with a reason; whatever is no suppression is told."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from guardrails.config.settings import AcceptedPath, Settings
from guardrails.errors import ConfigWrong
from guardrails.model.verdict import Suppression, SuppressionProblem, Verdict
from guardrails.rulepack.catalog import Catalog
from guardrails.triage.judge import Court, judge
from guardrails.triage.suppressions import Written, written_in, written_in_config
from tests.nouns import BAD_RULE, TOKEN_RULE, bad_calls, target

TODAY = date(2026, 6, 15)
OTHER = replace(BAD_RULE, id="python/other", aliases=("S123",), semgrep=())
CATALOG = Catalog((BAD_RULE, OTHER, TOKEN_RULE))
IGNORE = "guardrails: ignore[python/bad-call]"
NEXT = "guardrails: ignore-next[python/bad-call]"


def written(text: str, path: str = "a.py") -> Written:
    return written_in(target(path, text), CATALOG, TODAY)


def only(text: str, path: str = "a.py") -> Suppression:
    said = written(text, path)
    assert said.problems == ()
    (suppression,) = said.suppressions
    return suppression


def problem(text: str, path: str = "a.py") -> SuppressionProblem:
    said = written(text, path)
    assert said.suppressions == ()
    (told,) = said.problems
    return told


def judged(
    text: str, path: str = "a.py", settings: Settings | None = None
) -> tuple[list[tuple[int, Verdict]], list[SuppressionProblem]]:
    """The line and the verdict of every `bad(`, and what is wrong with suppressions."""
    targets = [target(path, text)]
    court = Court(settings or Settings(), CATALOG, TODAY, lambda _: frozenset())
    said = judge(bad_calls(targets), targets, court)
    return (
        [(each.finding.place.start.line, each.verdict) for each in said.triaged],
        list(said.problems),
    )


def suppressed(text: str, path: str = "a.py") -> list[int]:
    verdicts, problems = judged(text, path)
    assert problems == []
    return [line for line, verdict in verdicts if verdict is Verdict.SUPPRESSED]


def test_on_the_same_line() -> None:
    assert only(f"bad()  # {IGNORE} our own file\n") == Suppression(
        "a.py", 1, ("python/bad-call",), "our own file", 1
    )
    assert suppressed(f"bad()\nbad()  # {IGNORE} our own file\nbad()\n") == [2]


def test_on_the_line_above() -> None:
    assert suppressed(f"bad()\n# {NEXT} our own file\nbad()\nbad()\n") == [3]


def test_stacked_above() -> None:
    stack = f"# {NEXT} one\n# guardrails: ignore-next[python/other] two\n"
    said = written(stack + "bad()\n")
    assert [each.covers for each in said.suppressions] == [3, 3]


@pytest.mark.parametrize(
    "broken",
    [
        "# guardrails: ignore-next[python/other]",
        "# guardrails: ignore-next[python/other] old until=2020-01-01",
        "# guardrails: ignore-next[python/nothing] unknown",
    ],
)
def test_a_broken_one_in_a_stack_does_not_break_the_others(broken: str) -> None:
    said = written(f"# {NEXT} one\n{broken}\nbad()\n")
    assert [each.covers for each in said.suppressions] == [3]
    assert [each.line for each in said.problems] == [2]


def test_the_line_below_is_code_even_if_it_ends_in_another() -> None:
    text = f"# {NEXT} one\nbad()  # {NEXT} two\nbad()\n"
    assert suppressed(text) == [2, 3]


def test_inside_of_a_call_of_several_lines() -> None:
    text = target("a.py", f"bad(\n  1,  # {IGNORE} our own\n)\n")
    (finding,) = bad_calls([text])
    whole = replace(finding, place=text.lines.place("a.py", replace(finding.place.span, end=99)))
    court = Court(Settings(), CATALOG, TODAY, lambda _: frozenset())
    (triaged,) = judge([whole], [text], court).triaged
    assert triaged.verdict is Verdict.SUPPRESSED
    assert triaged.suppression is not None
    assert triaged.suppression.reason == "our own"


def test_several_rules_in_one() -> None:
    found = only("x  # guardrails: ignore[python/bad-call, secrets/some-token] both are ours")
    assert found.rules == ("python/bad-call", "secrets/some-token")


@pytest.mark.parametrize("name", ["B999", "b999", "Python/Bad-Call", " B999 "])
def test_an_alias_is_as_good_as_the_id(name: str) -> None:
    assert only(f"x  # guardrails: ignore[{name}] ours").rules == ("python/bad-call",)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("a.js", f"bad() // {IGNORE} ours"),
        ("a.js", f"bad() /* {IGNORE} ours */"),
        ("a.css", f"bad() /* {IGNORE} ours */"),
        ("a.html", f"bad() <!-- {IGNORE} ours -->"),
        ("a.sql", f"bad() -- {IGNORE} ours"),
        ("a.zzz", f"bad() # {IGNORE} ours"),
        ("ci.yaml", f"- run: |\n    bad() # {IGNORE} ours"),
        ("a.sh", f"bad() # {IGNORE} ours"),
    ],
)
def test_the_reason_ends_with_the_comment(path: str, line: str) -> None:
    assert only(line, path).reason == "ours"


@pytest.mark.parametrize(
    "comment",
    [
        "guardrails:ignore[B999] ours",
        "guardrails:  ignore [B999]   ours",
        "noqa: E501  guardrails: ignore[B999] ours",
        "TODO guardrails: ignore[B999] ours",
    ],
)
def test_spaces_and_neighbours_do_not_matter(comment: str) -> None:
    assert only(f"x  # {comment}").reason == "ours"


@pytest.mark.parametrize("rest", ["", "   ", "<reason>", " <reason> ", "until=2030-01-01",
                                  "<reason> until=2030-01-01"])  # fmt: skip
def test_without_a_reason_it_is_none(rest: str) -> None:
    assert "without a reason" in problem(f"x\nbad()  # {IGNORE} {rest}\n").problem
    assert problem(f"x\nbad()  # {IGNORE}{rest}").line == 2


def test_a_reason_may_speak_of_reasons() -> None:
    assert only(f"x  # {IGNORE} <reason> is a tag here").reason == "<reason> is a tag here"


@pytest.mark.parametrize(
    ("day", "holds"),
    [("2026-06-14", False), ("2026-06-15", True), ("2026-06-16", True), ("2027-01-01", True)],
)
def test_the_last_day_is_inclusive(day: str, holds: bool) -> None:
    for rest in (f"ours until={day}", f"until={day} ours"):
        if holds:
            found = only(f"x  # {IGNORE} {rest}")
            assert (found.until, found.reason) == (day, "ours")
        else:
            told = problem(f"x  # {IGNORE} {rest}").problem
            assert f"expired on {day}" in told


@pytest.mark.parametrize(
    "day", ["", "soon", "2030", "2030-02-30", "2030-1-1", "20300101", "2030-W01-1", "2030-01-01."]
)
def test_a_day_that_is_none_counts_as_expired(day: str) -> None:
    assert f"until={day} is no date" in problem(f"x  # {IGNORE} ours until={day}").problem


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("guardrails: ignore", "name the rule"),
        ("guardrails: ignore our own file", "name the rule"),
        ("guardrails: ignore[] ours", "name the rule"),
        ("guardrails: ignore[ , ] ours", "name the rule"),
        ("guardrails: ignore[python/bad-call ours", "name the rule"),
        ("guardrails: ignore-next ours", "ignore-next[python/weak-hash]"),
        ("guardrails: ignor[python/bad-call] ours", "did you mean ignore?"),
        ("guardrails: Ignore[python/bad-call] ours", "did you mean ignore?"),
        ("guardrails: ignore_next[python/bad-call] ours", "did you mean ignore-next?"),
        ("guardrails: ignore-nextline[python/bad-call] ours", "did you mean ignore-next?"),
        ("guardrails: ignore[python/bad-cal] ours", "python/bad-call"),
        ("guardrails: ignore[python/bad-call, zzz] ours", "'zzz'"),
        ("guardrails: ignore[python] ours", "'python'"),
        ("guardrails: ignore[*] ours", "'*'"),
    ],
)
def test_what_is_no_suppression_is_told(comment: str, said: str) -> None:
    text = f"bad()  # {comment}\n"
    assert said in problem(text).problem
    verdicts, problems = judged(text)
    assert verdicts == [(1, Verdict.NEW)]
    assert len(problems) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"s = '# {IGNORE} ours'; bad()\n",
        f"'''\n# {NEXT} ours'''; bad()\n",
        "bad()  # guardrails: a tool that we use\n",
        "bad()  # see guardrails: the docs\n",
        "bad()  # nosec\n",
        "bad()  # noqa: S506\n",
    ],
)
def test_what_is_not_ours_neither_suppresses_nor_is_told(text: str) -> None:
    assert [verdict for _, verdict in judged(text)[0]] == [Verdict.NEW]
    assert judged(text)[1] == []


def test_one_that_matches_nothing_is_told() -> None:
    _, problems = judged(f"good()  # {IGNORE} ours\n")
    assert [each.line for each in problems] == [1]
    assert "python/bad-call is not found here" in problems[0].problem


def test_one_of_another_rule_suppresses_nothing() -> None:
    verdicts, problems = judged("bad()  # guardrails: ignore[S123] ours\n")
    assert verdicts == [(1, Verdict.NEW)]
    assert len(problems) == 1


def test_one_whose_rule_did_not_run_is_not_told() -> None:
    """Or `--select secrets` would ask to remove the suppressions of all other rules."""
    assert judged(f"x  # {IGNORE} ours\n", settings=Settings(ignore=("B999",)))[1] == []


def test_one_covers_every_finding_of_its_line() -> None:
    assert suppressed(f"bad(); bad()  # {IGNORE} ours\n") == [1, 1]


def test_it_holds_in_its_own_file_only() -> None:
    with_one, without = target("a.py", f"bad()  # {IGNORE} ours\n"), target("b.py", "bad()\n")
    court = Court(Settings(), CATALOG, TODAY, lambda _: frozenset())
    said = judge(bad_calls([with_one, without]), [with_one, without], court)
    assert [each.verdict for each in said.triaged] == [Verdict.SUPPRESSED, Verdict.NEW]


def accepted(rule: str, path: str, until: str = "") -> tuple[AcceptedPath, ...]:
    return (AcceptedPath(rule=rule, path=path, reason="made by us", until=until),)


@pytest.mark.parametrize(
    ("pattern", "paths"),
    [
        ("a.json", {"a.json", "deep/a.json"}),
        ("/a.json", {"a.json"}),
        ("deep/", {"deep/a.json"}),
        ("*.json", {"a.json", "deep/a.json"}),
        ("other", set()),
    ],
)
def test_a_suppression_of_the_config_covers_the_files_of_its_pattern(
    pattern: str, paths: set[str]
) -> None:
    all_paths = ["a.json", "deep/a.json", "a.py"]
    found = list(written_in_config(accepted("python", pattern), all_paths, CATALOG, TODAY))
    assert {each.path for each in found} == paths
    for each in found:
        assert each.rules == ("python/bad-call", "python/other")
        assert (each.covers, each.written_in, each.reason) == (None, "config", "made by us")


@pytest.mark.parametrize(
    ("until", "holds"), [("", True), ("2026-06-15", True), ("2026-06-14", False)]
)
def test_a_suppression_of_the_config_may_end(until: str, holds: bool) -> None:
    settings = Settings(suppress=accepted("B999", "*.py", until))
    ((_, verdict),), problems = judged("bad()\n", settings=settings)
    assert (verdict is Verdict.SUPPRESSED) is holds
    assert problems == []


def test_a_suppression_of_the_config_with_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(ConfigWrong, match="python/bad-cal"):
        judged("bad()\n", settings=Settings(suppress=accepted("python/bad-cal", "*")))
