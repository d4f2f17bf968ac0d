"""Which findings a change brings.

On a line that it adds or changes, any step of a flow included; or not in the version before:
a removed line can bring a finding without adding one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from guardrails.model.finding import Finding
from guardrails.model.place import Place
from guardrails.model.target import Source

AddedLines = Callable[[Source], frozenset[int]]
FindingsBefore = Callable[[Sequence[Source]], Sequence[Finding]]


def old_findings(
    findings: Sequence[Finding], added_lines: AddedLines, findings_before: FindingsBefore
) -> frozenset[Finding]:
    """The findings that were there before the change.

    `added_lines` tells the lines of a text, from 1, that the version before does not have.
    `findings_before` looks at the versions before of some texts; it is only called when a
    finding lies on lines that the change did not touch.
    """
    added: dict[Source, frozenset[int]] = {}
    untouched: list[Finding] = []
    for finding in findings:
        source = finding.source
        if source.before is None:
            continue
        if source not in added:
            added[source] = added_lines(source)
        if not _touched(finding, added[source]):
            untouched.append(finding)
    if not untouched:
        return frozenset()
    sources = tuple(dict.fromkeys(finding.source for finding in untouched))
    return _also_before(untouched, findings_before(sources))


def _touched(finding: Finding, added: frozenset[int]) -> bool:
    return any(not added.isdisjoint(_lines(place)) for place in (finding.place, *finding.trace))


def _lines(place: Place) -> range:
    return range(place.start.line, place.end.line + 1)


def _also_before(untouched: list[Finding], before: Sequence[Finding]) -> frozenset[Finding]:
    """Each finding of the version before explains one of now, and no more."""
    left = Counter((each.place.path, each.fingerprint.text) for each in before)
    old = []
    for finding in untouched:
        assert finding.source.before is not None
        key = (finding.source.before.path, finding.fingerprint.text)
        if left[key]:
            left[key] -= 1
            old.append(finding)
    return frozenset(old)
