"""The commit gate: what to look at when git, pre-commit or prek calls, and when to speak."""

from __future__ import annotations

from collections.abc import Mapping

from guardrails.model.report import Report
from guardrails.model.request import Look, Request
from guardrails.model.verdict import Verdict
from guardrails.system.git import require_repository


def request_for(cwd: str, environment: Mapping[str, str]) -> Request:
    """What is about to be committed; or, where a hook manager runs by hand, what it names.

    pre-commit and prek call with nothing staged for `--all-files` and `--files`, and announce
    a range for `--from-ref`: looking only at the index would be green having seen nothing.
    """
    start, end = environment.get("PRE_COMMIT_FROM_REF"), environment.get("PRE_COMMIT_TO_REF")
    if start and end:
        return Request(Look.RANGE, cwd, revisions=(start, end))
    by_manager = bool(environment.get("PRE_COMMIT"))
    if by_manager and not require_repository(cwd).has_staged():
        return Request(Look.FILES, cwd)
    return Request(Look.STAGED, cwd, only_new=True)


def has_something_to_say(report: Report) -> bool:
    """A developer wants silence when all is well, and nothing kept back when it is not."""
    return bool(
        report.could_not_look
        or report.with_verdict(Verdict.NEW)
        or report.with_verdict(Verdict.OLD)
        or report.problems
        or report.unread
        or report.empty_because
        or any(not left.expected for left in report.left_out)
    )
