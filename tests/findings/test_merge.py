"""Nobody sees one mistake twice, and no two mistakes as one."""

from __future__ import annotations

from msgspec.structs import replace

from guardrails.findings.identify import findings_of
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit
from guardrails.model.place import Span
from guardrails.model.rule import BanditBinding, Confidence
from tests.nouns import BAD_RULE, TOKEN_RULE, findings, hit, looked, secret, span, target

BANDIT, SEMGREP = EngineName.BANDIT, EngineName.SEMGREP
BOTH = replace(BAD_RULE, bandit=(BanditBinding("B999"),))
PICKY = replace(BAD_RULE, bandit=(BanditBinding("B999", needs_semgrep=True),))
TEXT = target("a.py", "first()\nbad(\n  one,\n  two,\n)\nlast()\n")
CALL = "bad(\n  one,\n  two,\n)"


def bandit(needle: str, name: str = "B999") -> Hit:
    return Hit(BANDIT, name, TEXT, span(TEXT, needle))


def test_hits_of_one_call_are_one_finding_with_two_witnesses() -> None:
    """Semgrep names the whole call, Bandit one line of it: the outermost is the place."""
    (found,) = findings(bandit("two,"), hit(TEXT, CALL), rules=[BOTH])
    assert found.witnesses == (BANDIT, SEMGREP)
    assert found.place.span == span(TEXT, CALL)
    assert (found.place.start.line, found.place.end.line) == (2, 5)


def test_spans_that_overlap_only_in_part_are_joined() -> None:
    (found,) = findings(hit(TEXT, "first()\nbad("), hit(TEXT, "bad(\n  one"), rules=[BOTH])
    assert found.place.span == Span(0, TEXT.text.index(b",\n  two"))


def test_a_chain_of_overlaps_is_one() -> None:
    hits = [hit(TEXT, "two,\n)"), hit(TEXT, CALL), bandit("one")]
    assert len(findings(*hits, rules=[BOTH])) == 1


def test_neighbours_are_two() -> None:
    text = target("a.py", "bad()bad()")
    found = findings(hit(text, "bad()"), hit(text, "bad()", 2))
    assert [each.place.start.column for each in found] == [1, 6]


def test_two_rules_at_one_place_are_two_findings() -> None:
    other = replace(BAD_RULE, id="python/other", semgrep=("python.other",))
    hits = [hit(TEXT, CALL), replace(hit(TEXT, CALL), name="python.other")]
    found = findings(*hits, rules=[other, BAD_RULE])
    assert [each.rule.id for each in found] == ["python/bad-call", "python/other"]


def test_two_files_with_one_text_are_two_findings() -> None:
    one, two = target("b.py", "bad()"), target("a.py", "bad()")
    found = findings(hit(one, "bad()"), hit(two, "bad()"))
    assert [each.place.path for each in found] == ["a.py", "b.py"]


def test_hits_of_rules_that_are_not_selected_are_no_findings() -> None:
    assert findings(hit(TEXT, CALL), rules=[]) == []
    assert findings(hit(TEXT, CALL), bandit("two"), rules=[replace(BAD_RULE, semgrep=())]) == []


def test_a_hit_that_needs_semgrep_counts_only_where_semgrep_agrees() -> None:
    assert findings(bandit("first()"), rules=[PICKY]) == []
    (found,) = findings(bandit("two"), hit(TEXT, CALL), rules=[PICKY])
    assert found.witnesses == (BANDIT, SEMGREP)
    (alone,) = findings(bandit("first()"), hit(TEXT, CALL), rules=[PICKY])
    assert alone.witnesses == (SEMGREP,)


def test_where_semgrep_failed_the_hit_is_told_rather_than_kept_back() -> None:
    (found,) = findings_of(looked([bandit("first()")], SEMGREP), [PICKY])
    assert found.witnesses == (BANDIT,)


def test_a_binding_asks_for_severity_and_confidence() -> None:
    picky = replace(BAD_RULE, bandit=(BanditBinding("B999", Confidence.MEDIUM, Confidence.HIGH),))
    for severity in Confidence:
        for confidence in Confidence:
            said = replace(bandit("first()"), severity=severity, confidence=confidence)
            counts = severity is not Confidence.LOW and confidence is Confidence.HIGH
            assert len(findings(said, rules=[picky])) == counts


def test_the_fix_and_the_flow_of_any_witness_are_kept() -> None:
    step = span(TEXT, "first()")
    semgrep = replace(hit(TEXT, "bad(", fix="good("), trace=(step,))
    (found,) = findings(bandit("bad(\n  one"), semgrep, rules=[BOTH])
    assert [place.start.line for place in found.trace] == [1]
    assert found.edit is not None
    assert found.edit.before == ("bad(",)  # what the fix replaces, not the whole finding
    assert found.edit.after == ("good(",)


def test_a_secret_keeps_its_certainty_and_its_prefix() -> None:
    text = target("a.py", "t = 'some_abcdefgh'")
    said = replace(secret(text, "some_abcdefgh", "some_", "d1"), certainty="proven")
    (found,) = findings(said, rules=[TOKEN_RULE])
    assert (found.certainty, str(found.secret)) == ("proven", "some_********")
