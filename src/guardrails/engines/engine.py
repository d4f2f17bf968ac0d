"""What every engine is: something that is started on a job and finished later."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from guardrails.config.settings import Settings
from guardrails.model.engine import EngineName
from guardrails.model.hit import Looked
from guardrails.model.rule import Rule
from guardrails.model.target import Target
from guardrails.rulepack.catalog import Catalog


class Job(Struct, frozen=True):
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


class Idle(Struct, frozen=True):
    """An engine that has nothing to do: no target or no rule of the job is its own."""

    name: EngineName

    def finish(self) -> Looked:
        return Looked(self.name, version="")

    def stop(self) -> None:
        return
