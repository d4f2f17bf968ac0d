"""One finding for one mistake: hits of one rule whose spans overlap are witnesses of it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit
from guardrails.model.place import Span
from guardrails.model.redacted import Redacted


class Merged(Struct, frozen=True):
    """Hits that are one. `span` is the outermost; `fix` replaces the bytes of `fix_span`."""

    span: Span
    witnesses: tuple[EngineName, ...]
    trace: tuple[Span, ...]
    fix: str | None
    fix_span: Span
    fix_changes_behaviour: bool
    secret: Redacted | None
    certainty: str


def merge(claims: Iterable[tuple[Hit, bool]]) -> list[Merged]:
    """The findings of one rule in one target. A claim says whether it needs Semgrep to agree."""
    groups: list[tuple[Span, list[tuple[Hit, bool]]]] = []
    for claim in sorted(claims, key=lambda each: (each[0].span.start, -each[0].span.end)):
        span = claim[0].span
        if groups and groups[-1][0].overlaps(span):
            outer, members = groups.pop()
            groups.append((outer.union(span), [*members, claim]))
        else:
            groups.append((span, [claim]))
    return [_merged(hits) for hits in (_agreed(members) for _, members in groups) if hits]


def _agreed(members: list[tuple[Hit, bool]]) -> list[Hit]:
    """Without the hits that count only together with Semgrep's, where it has none."""
    by_semgrep = any(hit.engine is EngineName.SEMGREP for hit, _ in members)
    return [hit for hit, needs_semgrep in members if by_semgrep or not needs_semgrep]


def _merged(hits: list[Hit]) -> Merged:
    span = hits[0].span
    for hit in hits[1:]:
        span = span.union(hit.span)
    fixed = next((hit for hit in hits if hit.fix is not None), hits[0])
    secret = next((hit for hit in hits if hit.secret), hits[0])
    return Merged(
        span,
        tuple(sorted({hit.engine for hit in hits}, key=lambda engine: engine.value)),
        next((hit.trace for hit in hits if hit.trace), ()),
        fixed.fix,
        fixed.span,
        fixed.fix_changes_behaviour,
        secret.secret,
        secret.certainty,
    )
