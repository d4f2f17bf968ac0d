"""READ FIRST. From a request to a report, one line a stage.

    Request -> Target -> Hit -> Finding -> Triaged -> Explained -> Report

Every front end calls `scan` and hands the report to a reporter; none repeats what is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from guardrails import __version__
from guardrails.config.settings import Settings
from guardrails.engines.engine import Job
from guardrails.engines.look import look, unlooked
from guardrails.findings.identify import findings_of
from guardrails.lessons.explain import explain
from guardrails.model.finding import Finding
from guardrails.model.hit import Looked
from guardrails.model.report import EngineReport, Report
from guardrails.model.request import Request
from guardrails.model.rule import Rule
from guardrails.model.target import Target
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.catalog import Catalog
from guardrails.system.git import require_repository
from guardrails.targets.collect import collect
from guardrails.targets.commits import version_before
from guardrails.triage.judge import Court, judge
from guardrails.triage.newness import old_findings


def scan(request: Request, settings: Settings, catalog: Catalog | None = None) -> Report:
    """Look at what the request names, and judge and explain everything that is found."""
    catalog = catalog or load_catalog()
    rules = catalog.selected(settings.select, settings.ignore)
    collected = collect(request, settings)
    looked, findings = find(collected.targets, rules, catalog, settings)
    court = Court(settings, catalog, date.today(), _Newness(request, rules, catalog, settings))
    judged = judge(findings, collected.targets, court)
    return Report(
        version=__version__,
        root=collected.root,
        fail_on=settings.fail_on,
        strict=settings.strict,
        findings=explain(judged.triaged),
        rules=rules,
        engines=tuple(EngineReport.of(each) for each in looked),
        files=len(collected.targets),
        left_out=collected.left_out,
        unread=tuple(unread for each in looked for unread in each.unread),
        unlooked=unlooked(collected.targets, looked),
        problems=judged.problems,
        empty_because=collected.empty_because,
    )


def find(
    targets: Sequence[Target], rules: Sequence[Rule], catalog: Catalog, settings: Settings
) -> tuple[tuple[Looked, ...], tuple[Finding, ...]]:
    """What the engines did with the targets, and the findings of the rules."""
    looked = look(Job(tuple(targets), tuple(rules), catalog, settings)) if targets else ()
    return looked, findings_of(looked, rules)


class _Newness:
    """Which findings of a request were there before; nothing is old where nobody asked."""

    def __init__(
        self, request: Request, rules: Sequence[Rule], catalog: Catalog, settings: Settings
    ) -> None:
        self._request, self._rules = request, rules
        self._catalog, self._settings = catalog, settings

    def __call__(self, findings: Sequence[Finding]) -> frozenset[Finding]:
        if not self._request.only_new or not findings:
            return frozenset()
        repository = require_repository(self._request.cwd)

        def added_lines(target: Target) -> frozenset[int]:
            assert target.before is not None
            return repository.added_lines(target.before.blob, target.blob)

        def findings_before(targets: Sequence[Target]) -> Sequence[Finding]:
            before = version_before(repository, targets)
            return find(before, self._rules, self._catalog, self._settings)[1]

        return old_findings(findings, added_lines, findings_before)
