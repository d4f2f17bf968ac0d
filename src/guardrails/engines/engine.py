"""What every engine is: something that is started on a job and finished later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from guardrails.config.settings import Settings
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
from guardrails.model.rule import Rule
from guardrails.model.target import Target
from guardrails.rulepack.catalog import Catalog


@dataclass(frozen=True)
class Job:
    """What to look at, and for which rules. `catalog` holds the definitions of all rules."""

    targets: tuple[Target, ...]
    rules: tuple[Rule, ...]
    catalog: Catalog
    settings: Settings


class Started(Protocol):
    """An engine at work."""

    def finish(self) -> Looked:
        """Wait for it and read back everything that it says of itself."""

    def stop(self) -> None:
        """End it early and leave nothing behind; after `finish` this does nothing."""


class Engine(Protocol):
    """One engine. `start` returns at once where the work can go on elsewhere."""

    name: EngineName

    def start(self, job: Job) -> Started: ...


@dataclass(frozen=True)
class Idle:
    """An engine that has nothing to do: no target or no rule of the job is its own."""

    name: EngineName

    def finish(self) -> Looked:
        return Looked(self.name, version="")

    def stop(self) -> None:
        return
