"""Semgrep as an engine: it is started first, and works beside the others."""

from __future__ import annotations

from guardrails.engines.engine import Idle, Job, Started
from guardrails.model.engine import EngineName


class Semgrep:
    name = EngineName.SEMGREP

    def start(self, job: Job) -> Started:
        if not any(rule.semgrep for rule in job.rules):
            return Idle(self.name)
        from guardrails.engines.semgrep.at_work import begin  # a hook for secrets needs none

        return begin(job)
