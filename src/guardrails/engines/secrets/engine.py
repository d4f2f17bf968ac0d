"""The secret detector as an engine. It looks at every text, whatever rules are selected:
what it finds must be masked wherever other engines' findings show the same lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from guardrails.engines.engine import Idle, Job, Started
from guardrails.model.detector import Detector
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked
from guardrails.model.target import Target

if TYPE_CHECKING:
    from guardrails.engines.secrets.deciding import Decided

_NAME = EngineName.SECRETS


class Secrets:
    name = _NAME

    def start(self, job: Job) -> Started:
        if not job.catalog.detectors or not job.targets:
            return Idle(_NAME)
        return _Ready(job.targets, job.catalog.detectors)


@dataclass(frozen=True)
class _Ready:
    """Nothing runs until it is asked: it takes milliseconds."""

    _targets: tuple[Target, ...]
    _detectors: tuple[Detector, ...]

    def finish(self) -> Looked:
        from guardrails.engines.secrets.finding import finder_for  # while Semgrep is running

        finder = finder_for(self._detectors)
        if not finder.meets_control():
            return Looked(_NAME, finder.version, failure="The secret detector missed its control")
        found = [
            _hit(target, each)
            for target in self._targets
            for each in finder.find(target.text, target.path, target.fresh)
        ]
        return Looked(
            _NAME,
            finder.version,
            tuple(found),
            rules=len(self._detectors),
            targets=len(self._targets),
        )

    def stop(self) -> None:
        return


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
