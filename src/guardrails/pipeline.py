"""READ FIRST. From a request to a report, one line a stage.

    Request -> Target -> Hit -> Finding -> Triaged -> Explained -> Report

Every front end calls `scan` and hands the report to a reporter; none repeats what is here.
Targets come in batches, so that a tree of any size fits into memory; a commit is one batch.
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
from guardrails.model.report import Asked, EngineReport, Part, Report
from guardrails.model.request import Request
from guardrails.model.rule import Rule
from guardrails.model.target import Source, Target
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.catalog import Catalog
from guardrails.system.git import require_repository
from guardrails.targets.batches import Batch, batches
from guardrails.targets.collect import collect
from guardrails.targets.commits import version_before
from guardrails.targets.exposure import exposed
from guardrails.triage.judge import Court, judge
from guardrails.triage.newness import old_findings


def scan(request: Request, settings: Settings, catalog: Catalog | None = None) -> Report:
    """Look at what the request names, and judge and explain everything that is found."""
    catalog = catalog or load_catalog()
    rules = catalog.selected(
        settings.select, settings.ignore, settings.profile, request.only_secrets
    )
    collected = collect(request, settings)
    court = Court(settings, catalog, date.today(), _Newness(request, rules, catalog, settings))
    parts = [looked_at(batch, rules, court) for batch in batches(collected.made)]
    asked = Asked(__version__, request.look, settings.fail_on, settings.strict, rules)
    return exposed(Report.of(asked, parts, collected), request)


def looked_at(batch: Batch, rules: Sequence[Rule], court: Court) -> Part:
    """What a batch has to say, judged and explained."""
    looked, findings = find(batch.targets, rules, court.catalog, court.settings)
    judged = judge(findings, batch.targets, court)
    return Part(
        findings=explain(judged.triaged),
        engines=tuple(EngineReport.of(each) for each in looked),
        files=len(batch.targets) - batch.messages,
        left_out=batch.left_out,
        unread=tuple(unread for each in looked for unread in each.unread),
        unlooked=unlooked(batch.targets, looked),
        problems=judged.problems,
        messages=batch.messages,
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

        def added_lines(source: Source) -> frozenset[int]:
            assert source.before is not None
            return repository.added_lines(source.before.blob, source.blob)

        def findings_before(sources: Sequence[Source]) -> Sequence[Finding]:
            before = version_before(repository, sources)
            return find(before, self._rules, self._catalog, self._settings)[1]

        return old_findings(findings, added_lines, findings_before)
