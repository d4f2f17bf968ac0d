"""The verdict on every finding: the one door of this stage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from guardrails.config.settings import Settings
from guardrails.model.finding import Finding
from guardrails.model.target import Source, Target
from guardrails.model.verdict import (
    Judged,
    Suppression,
    SuppressionProblem,
    Triaged,
    Verdict,
)
from guardrails.rulepack.catalog import Catalog
from guardrails.triage.suppressions import Written, written_in, written_in_config

OldFindings = Callable[[Sequence[Finding]], frozenset[Finding]]


class Court(Struct, frozen=True):
    """What verdicts are made by: settings, the catalog for names in suppressions, the day.

    `old_findings` says which of some findings were there before the change.
    """

    settings: Settings
    catalog: Catalog
    today: date
    old_findings: OldFindings


def judge(findings: Sequence[Finding], targets: Sequence[Target], court: Court) -> Judged:
    """Every finding with its verdict; nothing is dropped.

    A comment speaks of its own text: the history holds many of one path. What is wrong with a
    comment there is not told, because nobody can mend it any more.
    """
    written = {target.source: written_in(target, court.catalog, court.today) for target in targets}
    accepted = _accepted(findings, written, _in_config(findings, court))
    old = court.old_findings([each for each in findings if each not in accepted])
    now = [one for source, one in written.items() if not source.origin.is_past]
    problems = [each for one in now for each in one.problems]
    settings = court.settings
    chosen = court.catalog.selected(settings.select, settings.ignore, settings.profile)
    ran = {rule.id for rule in chosen}
    found = [each for one in now for each in one.suppressions]
    problems += _unused(found, set(accepted.values()), ran)
    return Judged(
        tuple(_verdict(each, accepted, old, court.settings) for each in findings),
        tuple(sorted(problems, key=lambda each: (each.path, each.line))),
    )


def _in_config(findings: Iterable[Finding], court: Court) -> dict[str, list[Suppression]]:
    """The config's suppressions of the paths that have findings."""
    by_path: dict[str, list[Suppression]] = defaultdict(list)
    paths = dict.fromkeys(each.place.path for each in findings)
    accepted = court.settings.suppress
    for suppression in written_in_config(accepted, paths, court.catalog, court.today):
        by_path[suppression.path].append(suppression)
    return by_path


def _accepted(
    findings: Iterable[Finding],
    written: Mapping[Source, Written],
    config: Mapping[str, Sequence[Suppression]],
) -> dict[Finding, Suppression]:
    accepted = {}
    for finding in findings:
        own = written[finding.source].suppressions if finding.source in written else ()
        for suppression in (*own, *config.get(finding.place.path, ())):
            if _covers(suppression, finding):
                accepted[finding] = suppression
                break
    return accepted


def _covers(suppression: Suppression, finding: Finding) -> bool:
    if finding.rule.id not in suppression.rules:
        return False
    lines = range(finding.place.start.line, finding.place.end.line + 1)
    return suppression.covers is None or suppression.covers in lines


def _unused(
    written: Iterable[Suppression], used: set[Suppression], ran: set[str]
) -> Iterable[SuppressionProblem]:
    """A suppression that matches nothing hides whatever comes to its line next."""
    for each in written:
        if each not in used and ran.issuperset(each.rules):
            names = ", ".join(each.rules)
            yield SuppressionProblem(
                each.path,
                each.line,
                f"this suppresses nothing ({names} is not found here): remove it",
            )


def _verdict(
    finding: Finding,
    accepted: dict[Finding, Suppression],
    old: frozenset[Finding],
    settings: Settings,
) -> Triaged:
    if finding in accepted:
        return Triaged(finding, Verdict.SUPPRESSED, False, accepted[finding])
    if finding in old:
        return Triaged(finding, Verdict.OLD, False)
    return Triaged(finding, Verdict.NEW, finding.rule.severity.at_least(settings.fail_on))
