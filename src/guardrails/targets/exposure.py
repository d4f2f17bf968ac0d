"""How far the secrets of a report got. Without a secret git is not asked."""

from __future__ import annotations

import os

from msgspec.structs import replace

from guardrails.errors import CouldNotLook
from guardrails.model.report import Report
from guardrails.model.request import Look, Request

_AT_HOME_IN_GIT = (Look.FILES, Look.STAGED, Look.RANGE)


def exposed(report: Report, request: Request) -> Report:
    """The report with the exposure of each secret; nothing is said where git knows nothing.

    In the history a secret is one finding, however many versions hold it: its first.
    """
    if not any(found.triaged.finding.secret for found in report.findings):
        return report
    if request.look is Look.HISTORY:
        from guardrails.targets.firsts import by_first

        return by_first(report, request)
    if request.look is Look.MESSAGE:
        from guardrails.model.exposure import Exposure, Reach

        nothing_yet = Exposure(Reach.UNCOMMITTED)
        findings = tuple(replace(found, exposure=nothing_yet) for found in report.findings)
        return replace(report, findings=findings)
    return _in_files(report, request) if request.look in _AT_HOME_IN_GIT else report


def _in_files(report: Report, request: Request) -> Report:
    from guardrails.system.git import repository_of
    from guardrails.targets.reach import reached

    repository = repository_of(report.root) if report.root else None
    if repository is None or os.path.realpath(repository.top) != os.path.realpath(report.root):
        return report
    revision = request.revisions[1] if request.revisions else "HEAD"
    try:
        return replace(report, findings=reached(report.findings, repository, revision))
    except CouldNotLook:  # what was found is true all the same
        return report
