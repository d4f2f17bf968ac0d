"""For people. One clear answer: where, what, how to mend it, how to accept it, where to learn."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from guardrails.model.lesson import Explained
from guardrails.model.place import Place
from guardrails.model.report import Report
from guardrails.model.rule import Severity
from guardrails.model.target import Origin
from guardrails.model.verdict import Verdict
from guardrails.reporters.closing import closing_line
from guardrails.reporters.page import Page
from guardrails.reporters.paint import Painter
from guardrails.reporters.printable import printable

_MOST_NAMED = 10  # files of one kind; further ones are counted
_SEVERITY_STYLE = {
    Severity.CRITICAL: "alarm",
    Severity.HIGH: "alarm",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
}


def say(report: Report, page: Page) -> str:
    """The whole report; a clean one is its closing line."""
    paint = Painter(page)
    blocks = [block for block in _blocks(report, paint) if block]
    closing = "\n".join(paint.fitted(closing_line(report)))
    return "\n\n".join(["\n".join(block) for block in blocks] + [closing]) + "\n"


def _blocks(report: Report, paint: Painter) -> Iterator[list[str]]:
    taught: set[str] = set()
    for found in report.blocking:
        rule = found.lesson.rule.id
        yield list(_finding(report, found, paint, teach=rule not in taught))
        taught.add(rule)
    mild = [each for each in report.with_verdict(Verdict.NEW) if not each.triaged.blocks]
    yield [line for each in mild for line in _one_line(report, each, paint)]
    yield _older(report, paint)
    yield [
        f"{_shown_path(report, each.path, paint)}:{each.line}: {printable(each.problem)}"
        for each in report.problems
    ]
    yield list(_not_looked_at(report, paint))


def _finding(report: Report, found: Explained, paint: Painter, teach: bool) -> Iterator[str]:
    finding, rule = found.triaged.finding, found.lesson.rule
    severity = paint.as_(_SEVERITY_STYLE[rule.severity], rule.severity.value)
    named = f"{severity}  {paint.as_('quiet', rule.id)}"
    yield from paint.side_by_side(paint.as_("place", _place(report, found, paint)), named)
    yield from paint.wrapped(_headline(found), style="headline")
    if finding.secret is not None:
        yield from _exposure(found, paint)
    yield from paint.excerpt(finding.excerpt, _last_line(finding.place))
    yield from _flow(found, paint)
    if teach:
        yield from _how_to_mend(found, paint)
    yield from _how_to_accept(found, paint)
    if teach:
        yield from _where_to_learn(found, paint)


def _exposure(found: Explained, paint: Painter) -> Iterator[str]:
    from guardrails.reporters.exposure import since_when, what_to_do  # only secrets have one

    yield from paint.wrapped(since_when(found.exposure))
    yield from paint.wrapped(what_to_do(found), style="warning")


def _headline(found: Explained) -> str:
    finding, rule = found.triaged.finding, found.lesson.rule
    if finding.secret is None:
        return printable(rule.title)
    known = {
        "proven": "Its checksum or structure proves that it is one.",
        "shaped": "Only such keys look like this.",
        "likely": "It is named as a secret and looks random.",
        "weak": "It is named as a secret.",
    }
    said = f"{printable(rule.title)}. {known.get(finding.certainty, '')}".strip()
    owner = finding.secret.owner
    return f"{said} It belongs to {printable(owner)}." if owner else said


def _last_line(place: Place) -> int:
    """The last line that has a character of the place; a place may end before its line's first."""
    return max(place.start.line, place.end.line - (place.end.column == 1))


def _flow(found: Explained, paint: Painter) -> Iterator[str]:
    """The way of the data, when it comes from another line."""
    finding = found.triaged.finding
    lines = [place.start.line for place in finding.trace]
    steps = list(dict.fromkeys(lines))
    if len(steps) < 2:
        return
    if not finding.trace_lines:
        way = " → ".join(map(str, steps))
        yield paint.as_("quiet", f"  the value comes by lines {way}")
        return
    shown = dict(zip(lines, finding.trace_lines, strict=True))
    for line in steps:
        if line != finding.place.start.line:
            yield paint.code(f"  from line {line}: ", shown[line])


def _how_to_mend(found: Explained, paint: Painter) -> Iterator[str]:
    finding = found.triaged.finding
    yield ""
    if finding.edit is not None:
        yield paint.as_("label", "  Fix:")
        yield from paint.diff([f"-{line}" for line in finding.edit.before])
        yield from paint.diff([f"+{line}" for line in finding.edit.after])
    else:
        yield paint.as_("label", "  Like this:")
        yield from paint.diff(found.lesson.diff)
    yield ""
    if finding.secret is not None:  # moving it out is the least: first it must open nothing
        yield from paint.wrapped(f"Fix: {printable(found.lesson.fix)}", indent=2)
        yield ""


def _how_to_accept(found: Explained, paint: Painter) -> Iterator[str]:
    if not found.suppress_with:
        past = found.triaged.finding.source.origin.is_past
        why = "What git keeps takes no comment" if past else "This file has no comments"
        advice = (
            f"Fine here? {why}: add [[suppress]] with rule "
            f"{found.lesson.rule.id}, the path and a reason to guardrails.toml."
        )
        yield from paint.wrapped(advice, style="quiet", indent=2)
        return
    line = found.triaged.finding.place.start.line
    where = "alone above" if found.suppress_above else "at the end of"
    advice = f"Fine here? Paste this {where} line {line}, with your reason:"
    yield from paint.wrapped(advice, style="quiet", indent=2)
    yield f"    {found.suppress_with}"


def _where_to_learn(found: Explained, paint: Painter) -> Iterator[str]:
    yield f"{paint.as_('quiet', '  Learn more:')} guardrails explain {found.lesson.rule.id}"
    for link in found.lesson.more[:1]:
        yield f"    {paint.link(link.text, link.url)}"


def _one_line(report: Report, found: Explained, paint: Painter) -> Iterator[str]:
    rule = found.lesson.rule
    place = paint.as_("place", _place(report, found, paint))
    severity = paint.as_(_SEVERITY_STYLE[rule.severity], rule.severity.value)
    title = f"{printable(rule.title)} {paint.as_('quiet', f'({rule.id})')}"
    yield from paint.side_by_side(place, f"{severity}  {title}")
    if found.triaged.finding.source.origin.is_past:
        from guardrails.reporters.exposure import since_when

        yield from paint.wrapped(since_when(found.exposure), indent=2)


def _older(report: Report, paint: Painter) -> list[str]:
    number = len(report.with_verdict(Verdict.OLD))
    if not number:
        return []
    these = "1 older finding" if number == 1 else f"{number} older findings"
    return [paint.as_("quiet", f"{these} in these files: guardrails scan shows them.")]


def _not_looked_at(report: Report, paint: Painter) -> Iterator[str]:
    for engine in report.failures:
        yield from paint.wrapped(
            f"{engine.name} did not look: {printable(engine.failure)}. This is not a clean result.",
            style="alarm",
        )
    by_engine = [
        f"{_shown_path(report, each.path, paint)}: {each.engine.value}: {printable(each.reason)}"
        for each in report.unread
    ]
    unreadable = [
        f"{_shown_path(report, left.path, paint)}: {printable(left.reason)}"
        for left in report.left_out
        if not left.expected
    ]
    if by_engine or unreadable:
        yield paint.as_("warning", "Not looked at, or not by all engines:")
        yield from _some([*unreadable, *by_engine])


def _some(lines: list[str]) -> Iterable[str]:
    more = len(lines) - _MOST_NAMED
    shown = [f"  {line}" for line in lines[:_MOST_NAMED]]
    return [*shown, f"  and {more} more"] if more > 0 else shown


def _place(report: Report, found: Explained, paint: Painter) -> str:
    finding = found.triaged.finding
    place = finding.place
    in_message = finding.source.origin is Origin.MESSAGE  # which lies in no folder
    path = printable(place.path) if in_message else _shown_path(report, place.path, paint)
    cell = f" (cell {place.cell.number}, line {place.cell.line})" if place.cell else ""
    return f"{path}:{place.start.line}:{place.start.column}{cell}"


def _shown_path(report: Report, path: str, paint: Painter) -> str:
    """Relative to where the person stands, as their shell and editor expect it."""
    full = os.path.join(report.root, path)
    return printable(os.path.relpath(full, paint.page.cwd) if report.root else path)
