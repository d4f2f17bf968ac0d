"""The secret detector as an engine. It looks at every text, whatever rules are selected:
what it finds must be masked wherever other engines' findings show the same lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from guardrails.engines.engine import Idle, Job, Started
from guardrails.model.detector import Detector
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked
from guardrails.model.target import Target

if TYPE_CHECKING:
    from guardrails.engines.secrets.deciding import Decided
    from guardrails.engines.secrets.finding import Finder
    from guardrails.engines.secrets.spread import Spread

_NAME = EngineName.SECRETS
_TARGETS_WORTH_A_LOOK = 50  # below, nobody asks whether processes are worth their start


class Secrets:
    name = _NAME

    def start(self, job: Job) -> Started:
        if not job.catalog.detectors or not job.targets:
            return Idle(_NAME)
        processes = job.settings.jobs or os.cpu_count() or 1
        if len(job.targets) >= _TARGETS_WORTH_A_LOOK:
            from guardrails.engines.secrets.spread import Spread, worth_spreading

            if worth_spreading(job.targets, processes):
                finder = _finder(job.catalog.detectors)
                return _Spread(finder, Spread(finder, job.targets, processes), job)
        return _Here(job)


class _Here(Struct, frozen=True):
    """Nothing runs until it is asked: it takes milliseconds, while Semgrep is running."""

    _job: Job

    def finish(self) -> Looked:
        finder = _finder(self._job.catalog.detectors)
        found = (
            (number, each)
            for number, target in enumerate(self._job.targets)
            for each in finder.find(target.text, target.path, target.fresh)
        )
        return _looked(finder, found, self._job)

    def stop(self) -> None:
        return


class _Spread(Struct, frozen=True):
    """Many texts, in several processes."""

    _finder: Finder
    _spread: Spread
    _job: Job

    def finish(self) -> Looked:
        try:
            found = self._spread.finish()
        except (EOFError, OSError, RuntimeError) as error:  # one was killed, or broke
            failure = f"The secret detector's processes ended: {type(error).__name__}"
            return Looked(_NAME, "", failure=failure)
        return _looked(self._finder, found, self._job)

    def stop(self) -> None:
        self._spread.stop()


def _finder(detectors: Sequence[Detector]) -> Finder:
    from guardrails.engines.secrets.finding import finder_for  # while Semgrep is running

    return finder_for(tuple(detectors))


def _looked(finder: Finder, found: Iterable[tuple[int, Decided]], job: Job) -> Looked:
    if not finder.meets_control():
        return Looked(_NAME, finder.version, failure="The secret detector missed its control")
    return Looked(
        _NAME,
        finder.version,
        tuple(_hit(job.targets[number], each) for number, each in found),
        rules=len(job.catalog.detectors),
        targets=len(job.targets),
    )


def _hit(target: Target, found: Decided) -> Hit:
    return Hit(
        _NAME,
        found.detector.id,
        target,
        found.span,
        secret=found.secret,
        certainty=found.certainty.value,
        hidden=found.hidden,
    )
