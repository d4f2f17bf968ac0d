"""The closing line of a text report: how much was looked at, by whom, and what was not."""

from __future__ import annotations

from collections import Counter

from guardrails.model.report import Report
from guardrails.model.request import Look
from guardrails.model.verdict import Verdict
from guardrails.reporters.printable import printable

_MOST_NAMED = 3


def closing_line(report: Report) -> str:
    """One sentence for the result, one for who looked, one for what was left out."""
    if report.empty_because and not report.could_not_look:
        said = [f"Nothing to look at: {printable(report.empty_because)}."]
    else:
        said = [_result(report), _looked(report), *_could_not(report)]
    notes = [printable(note) for note in report.notes]
    return "guardrails: " + " ".join([*said, *notes, *_left_out(report)])


def _result(report: Report) -> str:
    blocking = len(report.blocking)
    shown = len(report.with_verdict(Verdict.NEW)) - blocking
    parts = [f"{_count(blocking, 'finding')} {'blocks' if blocking == 1 else 'block'}"]
    if blocking and report.could_not_look:
        parts.append("and not everything was looked at")
    if not blocking:
        parts = ["not clean, because not everything was looked at"] if report.could_not_look else []
        parts = parts or ["no finding blocks" if shown else "clean"]
    if shown:
        parts.append(f"{shown} below {report.fail_on.value}")
    for verdict in (Verdict.OLD, Verdict.SUPPRESSED):
        number = len(report.with_verdict(verdict))
        if number:
            parts.append(f"{number} {verdict.value}")
    return ", ".join(parts) + "."


def _looked(report: Report) -> str:
    engines = [each.name for each in report.engines if each.targets and not each.failure]
    if not engines:
        return f"{_texts(report)}, and no engine looked."
    who = " + ".join(engines)
    return f"{_texts(report)}, {_count(len(report.rules), 'rule')}: {who} looked."


def _texts(report: Report) -> str:
    """What was looked at; in the history a file is looked at once for each of its versions."""
    if report.look is Look.MESSAGE:
        return _count(report.messages, "message")
    if report.look is Look.HISTORY:
        versions = _count(report.files, "version")
        return f"{versions} of files, {_count(report.messages, 'message')}"
    return _count(report.files, "file")


def _could_not(report: Report) -> list[str]:
    """The files that should have been looked at and could not be."""
    names = [*report.unlooked, *(left.path for left in report.left_out if not left.expected)]
    if not names:
        return []
    more = len(names) - _MOST_NAMED
    shown = [printable(name) for name in names[:_MOST_NAMED]]
    listed = ", ".join(shown) + (f" and {more} more" if more > 0 else "")
    return [f"Could not look at {listed}."]


def _left_out(report: Report) -> list[str]:
    counted = Counter(left.reason for left in report.left_out if left.expected)
    if not counted:
        return []
    reasons = ", ".join(
        f"{number} {printable(reason)}" for reason, number in sorted(counted.items())
    )
    return [f"Left out: {reasons}."]


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
