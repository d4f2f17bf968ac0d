"""Which findings a change brings.

On a line that it adds or changes, any step of a flow included; or not in the version before:
a removed line can bring a finding without adding one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from guardrails.model.finding import Finding
from guardrails.model.place import Place
from guardrails.model.target import Target

AddedLines = Callable[[Target], frozenset[int]]
FindingsBefore = Callable[[Sequence[Target]], Sequence[Finding]]


def old_findings(
    findings: Sequence[Finding], added_lines: AddedLines, findings_before: FindingsBefore
) -> frozenset[Finding]:
    """The findings that were there before the change.

    `added_lines` tells the lines of a target, from 1, that the version before does not have.
    `findings_before` looks at the versions before of some targets; it is only called when a
    finding lies on lines that the change did not touch.
    """
    added: dict[Target, frozenset[int]] = {}
    untouched: list[Finding] = []
    for finding in findings:
        target = finding.target
        if target.before is None:
            continue
        if target not in added:
            added[target] = added_lines(target)
        if not _touched(finding, added[target]):
            untouched.append(finding)
    if not untouched:
        return frozenset()
    targets = tuple(dict.fromkeys(finding.target for finding in untouched))
    return _also_before(untouched, findings_before(targets))


def _touched(finding: Finding, added: frozenset[int]) -> bool:
    return any(not added.isdisjoint(_lines(place)) for place in (finding.place, *finding.trace))


def _lines(place: Place) -> range:
    return range(place.start.line, place.end.line + 1)


def _also_before(untouched: list[Finding], before: Sequence[Finding]) -> frozenset[Finding]:
    """Each finding of the version before explains one of now, and no more."""
    left = Counter((each.place.path, each.fingerprint.text) for each in before)
    old = []
    for finding in untouched:
        assert finding.target.before is not None
        key = (finding.target.before.path, finding.fingerprint.text)
        if left[key]:
            left[key] -= 1
            old.append(finding)
    return frozenset(old)
