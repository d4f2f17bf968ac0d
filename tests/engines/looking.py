"""Small jobs for single engines."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from guardrails.config.settings import Settings
from guardrails.engines.engine import Engine, Job
from guardrails.model.hit import Looked
from guardrails.model.target import Target
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.catalog import Catalog
from guardrails.targets.make import as_target


@cache
def built_in() -> Catalog:
    return load_catalog()


def job(*targets: Target, settings: Settings | None = None) -> Job:
    """A job for all built-in rules."""
    return Job(targets, built_in().rules, built_in(), settings or Settings())


def looked(engine: Engine, *targets: Target, settings: Settings | None = None) -> Looked:
    """What one engine saw of some targets."""
    running = engine.start(job(*targets, settings=settings))
    try:
        return running.finish()
    finally:
        running.stop()


def text(path: str, content: str | bytes) -> Target:
    return as_target(path, content if isinstance(content, bytes) else content.encode())


def examples() -> list[Path]:
    """Every example file of the built-in rules."""
    return sorted(
        path
        for rule in built_in().rules
        if not rule.detector
        for path in Path(rule.folder).rglob("*.*")
        if path.name.startswith(("bad", "good"))
    )


def words(text: str) -> list[str]:
    """A table of cases that have no spaces."""
    return text.split()
