"""What is looked at in one go: enough to keep the engines busy, and not all in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from guardrails.model.target import LeftOut, Origin, Target

MOST_BYTES = 48_000_000  # of text in a batch: engines need several times as much
MOST_TARGETS = 20_000


class Batch(Struct, frozen=True):
    targets: tuple[Target, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def messages(self) -> int:
        """How many of the targets are messages of commits and tags, and no files."""
        return sum(target.source.origin is Origin.MESSAGE for target in self.targets)


def batches(made: Iterable[Target | LeftOut]) -> Iterator[Batch]:
    """All of `made`, in its order. A commit is one batch."""
    targets: list[Target] = []
    left_out: list[LeftOut] = []
    size = 0
    for each in made:
        if isinstance(each, LeftOut):
            left_out.append(each)
            continue
        targets.append(each)
        size += len(each.text)
        if size >= MOST_BYTES or len(targets) >= MOST_TARGETS:
            yield Batch(tuple(targets), tuple(left_out))
            targets, left_out, size = [], [], 0
    if targets or left_out:
        yield Batch(tuple(targets), tuple(left_out))
