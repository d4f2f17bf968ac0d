"""All that a request names, at once: for tests, whose targets fit into memory."""

from __future__ import annotations

from typing import NamedTuple

from guardrails.model.target import Collected, LeftOut, Source, Target


class Gathered(NamedTuple):
    root: str
    targets: tuple[Target, ...]
    left_out: tuple[LeftOut, ...]
    empty_because: str

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(target.source for target in self.targets)


def gathered(collected: Collected) -> Gathered:
    made = list(collected.made)
    return Gathered(
        collected.root,
        tuple(each for each in made if isinstance(each, Target)),
        tuple(each for each in made if isinstance(each, LeftOut)),
        collected.empty_because,
    )
