"""Bandit as an engine. Importing Bandit takes longer than everything else at a commit: that
happens in `visiting.py`, only where there is Python to look at, after Semgrep was started."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from guardrails.engines.engine import Idle, Job, Started
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked, Unread
from guardrails.model.language import Language
from guardrails.model.target import Target

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    from guardrails.engines.bandit.visiting import Batch, Issue

_NAME = EngineName.BANDIT
_FILES_WORTH_A_POOL = 80


class Bandit:
    name = _NAME

    def start(self, job: Job) -> Started:
        tests = sorted({binding.test for rule in job.rules for binding in rule.bandit})
        targets = [each for each in job.targets if _is_python(each)]
        if not tests or not targets:
            return Idle(_NAME)
        rules = sum(bool(rule.bandit) for rule in job.rules)
        processes = job.settings.jobs or os.cpu_count() or 1
        if len(targets) < _FILES_WORTH_A_POOL or processes < 2:
            return _Here(tests, targets, rules)
        return _Spread.over(processes, tests, targets, rules)


def _is_python(target: Target) -> bool:
    return target.language is Language.PYTHON and bool(target.code.text)


class _Here(Struct, frozen=True):
    """Bandit in this process, when it is asked to finish: by then Semgrep is running."""

    _tests: list[str]
    _targets: list[Target]
    _rules: int

    def finish(self) -> Looked:
        from guardrails.engines.bandit.visiting import visit_all

        batch = visit_all(self._tests, [target.code.text for target in self._targets])
        return _looked([batch], self._targets, self._rules)

    def stop(self) -> None:
        return


@dataclass
class _Spread:
    """Bandit in several processes, each with its own controls."""

    _pool: ProcessPoolExecutor
    _batches: list[Future[Batch]]
    _targets: list[Target]
    _rules: int

    @classmethod
    def over(cls, processes: int, tests: list[str], targets: list[Target], rules: int) -> _Spread:
        from concurrent.futures import ProcessPoolExecutor  # only here: a commit needs none

        from guardrails.engines.bandit.visiting import visit_all

        pool = ProcessPoolExecutor(processes)
        count = processes * 4  # small shares, so that one with slow files does not end last
        shares = [targets[start::count] for start in range(count)]
        texts = [[target.code.text for target in share] for share in shares]
        batches = [pool.submit(visit_all, tests, each) for each in texts]
        return cls(pool, batches, list(chain.from_iterable(shares)), rules)

    def finish(self) -> Looked:
        try:
            batches = [batch.result() for batch in self._batches]
        except (OSError, RuntimeError) as error:  # a process was killed, or could not start
            return Looked(_NAME, "", failure=f"Bandit's processes ended: {type(error).__name__}")
        return _looked(batches, self._targets, self._rules)

    def stop(self) -> None:
        from multiprocessing import active_children

        self._pool.shutdown(wait=False, cancel_futures=True)
        for child in active_children():  # at Ctrl-C nobody waits for the rest of their share
            child.terminate()


def _looked(batches: Sequence[Batch], targets: Sequence[Target], rules: int) -> Looked:
    failure = next((batch.failure for batch in batches if batch.failure), "")
    if failure:
        return Looked(_NAME, batches[0].version, failure=failure)
    seen = list(zip(targets, chain.from_iterable(batch.seen for batch in batches), strict=True))
    return Looked(
        _NAME,
        batches[0].version,
        tuple(_hit(target, issue) for target, each in seen for issue in each.issues),
        tuple(Unread(target.path, _NAME, each.unread) for target, each in seen if each.unread),
        rules,
        len(targets),
    )


def _hit(target: Target, issue: Issue) -> Hit:
    return Hit(
        _NAME,
        issue.test,
        target,
        target.code.in_file(issue.span),
        severity=issue.severity,
        confidence=issue.confidence,
    )
