"""From triaged findings to explained ones: the one door of this stage."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from guardrails.model.comment import comment_style
from guardrails.model.finding import Finding
from guardrails.model.lesson import Explained, Lesson
from guardrails.model.rule import Rule
from guardrails.model.verdict import Triaged


def explain(triaged: Iterable[Triaged]) -> tuple[Explained, ...]:
    """Every finding with its lesson, and with the comment that would accept it."""
    return tuple(_explained(each) for each in triaged)


def _explained(triaged: Triaged) -> Explained:
    comment, above = _suppression(triaged.finding)
    return Explained(triaged, _lesson(triaged.finding.rule), comment, above)


@cache
def _lesson(rule: Rule) -> Lesson:
    from guardrails.rulepack.lessons import read_lesson  # only here: most commits need none

    return read_lesson(rule)


def _suppression(finding: Finding) -> tuple[str, bool]:
    """The comment to paste, and whether it goes on the line above."""
    style = comment_style(finding.source.language, finding.place.path)
    if style is None or finding.source.origin.is_past:
        return "", False
    word = "ignore" if style.trailing else "ignore-next"
    return style.wrap(f"guardrails: {word}[{finding.rule.id}] <reason>"), not style.trailing
