"""From hits to findings: the one door of this stage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from guardrails.findings.fingerprint import Fingerprints
from guardrails.findings.masking import Mask
from guardrails.findings.merge import Merged, merge
from guardrails.model.engine import EngineName
from guardrails.model.finding import Edit, Finding
from guardrails.model.hit import Hit, Looked
from guardrails.model.place import Span
from guardrails.model.rule import BanditBinding, Confidence, Rule
from guardrails.model.target import Target

_ORDER = list(Confidence)


def findings_of(looked: Sequence[Looked], rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """The findings of these rules, by path and place. Hits of other rules only mask."""
    failed = {each.engine for each in looked if each.failure}
    by_target: dict[Target, list[Hit]] = defaultdict(list)
    for hit in (hit for each in looked for hit in each.hits):
        by_target[hit.target].append(hit)
    # Where Semgrep did not look nobody can agree with Bandit: better told than kept back.
    names = _Names(rules, EngineName.SEMGREP in failed)
    found = [
        finding
        for target, own in by_target.items()
        for finding in _in_target(target, own, names, EngineName.SECRETS not in failed)
    ]
    return tuple(
        sorted(found, key=lambda each: (each.place.path, each.place.span.start, each.rule.id))
    )


class _Names:
    """Which rules an engine's own name stands for."""

    def __init__(self, rules: Iterable[Rule], bandit_is_alone: bool) -> None:
        self._bandit_is_alone = bandit_is_alone
        self._semgrep: dict[str, Rule] = {}
        self._bandit: dict[str, list[tuple[Rule, BanditBinding]]] = defaultdict(list)
        self._secrets: dict[str, Rule] = {}
        for rule in rules:
            self._semgrep.update(dict.fromkeys(rule.semgrep, rule))
            for binding in rule.bandit:
                self._bandit[binding.test].append((rule, binding))
            if rule.detector:
                self._secrets[rule.id.partition("/")[2]] = rule

    def rules(self, hit: Hit) -> Iterator[tuple[Rule, bool]]:
        """Each rule that the hit speaks for, and whether it needs Semgrep to agree."""
        if hit.engine is EngineName.BANDIT:
            for rule, binding in self._bandit.get(hit.name, ()):
                if _counts(hit, binding):
                    yield rule, binding.needs_semgrep and not self._bandit_is_alone
        else:
            known = self._semgrep if hit.engine is EngineName.SEMGREP else self._secrets
            if hit.name in known:
                yield known[hit.name], False


def _counts(hit: Hit, binding: BanditBinding) -> bool:
    return _ORDER.index(hit.severity) >= _ORDER.index(binding.severity) and _ORDER.index(
        hit.confidence
    ) >= _ORDER.index(binding.confidence)


def _in_target(
    target: Target, hits: Sequence[Hit], names: _Names, secrets_known: bool
) -> Iterator[Finding]:
    mask = Mask(target, [hit for hit in hits if hit.hidden], secrets_known)
    fingerprints = Fingerprints(mask)
    for rule, merged in _by_rule(hits, names):
        place = target.place(merged.span)
        yield Finding(
            rule=rule,
            source=target.source,
            place=place,
            witnesses=merged.witnesses,
            excerpt=mask.excerpt(place),
            fingerprint=fingerprints.of(rule, place, merged.secret),
            trace=tuple(target.place(span) for span in merged.trace),
            trace_lines=mask.lines(target.lines.number(step.start) for step in merged.trace),
            edit=_edit(mask, merged),
            secret=merged.secret,
            certainty=merged.certainty,
        )


def _edit(mask: Mask, merged: Merged) -> Edit | None:
    if merged.fix is None:
        return None
    return mask.edit(merged.fix_span, merged.fix, merged.fix_changes_behaviour)


def _by_rule(hits: Sequence[Hit], names: _Names) -> Iterator[tuple[Rule, Merged]]:
    """Every rule's findings in this target, in the order of their places; one for one mistake."""
    claims: dict[Rule, list[tuple[Hit, bool]]] = defaultdict(list)
    for hit in hits:
        for rule, needs_semgrep in names.rules(hit):
            claims[rule].append((hit, needs_semgrep))
    found = [(rule, merged) for rule, claimed in claims.items() for merged in merge(claimed)]
    spans: dict[str, list[Span]] = defaultdict(list)
    for rule, merged in found:
        spans[rule.id].append(merged.span)
    spoken = [
        (rule, merged)
        for rule, merged in found
        if not any(span.overlaps(merged.span) for name in rule.yields_to for span in spans[name])
    ]
    yield from sorted(spoken, key=lambda each: (each[1].span.start, each[0].id))
