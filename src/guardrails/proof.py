"""Proving rule folders, ours and anyone's, with the engines that every scan uses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from guardrails.config.settings import Settings
from guardrails.model.finding import Finding
from guardrails.model.hit import Looked
from guardrails.model.target import Target
from guardrails.pipeline import find
from guardrails.rulepack.bundle import catalog_of
from guardrails.rulepack.check import Assertion, prove, read_to_prove
from guardrails.targets.make import as_target


def prove_rules(path: Path) -> list[Assertion]:
    """Prove the rules at `path` with the engines that every scan uses."""
    read, rules, broken = read_to_prove(path)
    catalog = catalog_of(read)
    settings = Settings()

    def find_all(targets: Sequence[Target]) -> tuple[tuple[Looked, ...], tuple[Finding, ...]]:
        return find(targets, catalog.rules, catalog, settings)

    return broken + prove(rules, find_all, as_target)
