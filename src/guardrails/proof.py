"""Proving rule folders, ours and anyone's, with the engines that every scan uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from guardrails.config.settings import Settings
from guardrails.model.definition import IsThere
from guardrails.model.engine import EngineName
from guardrails.model.finding import Finding
from guardrails.model.hit import Hit, Looked
from guardrails.model.rule import Rule
from guardrails.model.target import Target
from guardrails.pipeline import find
from guardrails.rulepack.bundle import catalog_of
from guardrails.rulepack.catalog import Catalog
from guardrails.rulepack.check import Assertion, prove, read_to_prove
from guardrails.targets.make import as_target


def prove_rules(path: Path) -> list[Assertion]:
    """Prove the rules at `path` with the engines that every scan uses."""
    read, rules, broken = read_to_prove(path)
    catalog = catalog_of(read)
    settings = Settings()

    hits: list[Hit] = []

    def find_all(targets: Sequence[Target]) -> tuple[tuple[Looked, ...], tuple[Finding, ...]]:
        looked, findings = find(targets, catalog.rules, catalog, settings)
        hits.extend(hit for each in looked for hit in each.hits)
        return looked, findings

    return [*broken, *prove(rules, find_all, as_target), *_asked_for(rules, catalog, hits)]


def _in(text: bytes) -> IsThere:
    return lambda word: word.encode() in text


def _asked_for(rules: Sequence[Rule], catalog: Catalog, hits: Sequence[Hit]) -> Iterator[Assertion]:
    """A definition is sent only where one of its words is: so they must be in all that it finds."""
    texts: dict[str, list[bytes]] = defaultdict(list)
    for hit in hits:
        if hit.engine is EngineName.SEMGREP:
            texts[hit.name].append(hit.target.code.text)
    for rule in rules:
        for definition in catalog.semgrep.get(rule.id, ()):
            silent = [text for text in texts[definition.id] if not definition.may_match(_in(text))]
            yield Assertion(
                rule.id,
                f"the words of {definition.id} are in all that it finds",
                f"one of {', '.join(definition.words)} is not, in {len(silent)}" if silent else "",
            )
