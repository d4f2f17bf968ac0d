"""Bandit, in our own process: only the tests that our rules bind, on bytes and not on files.

Importing Bandit takes longer than everything else at a commit, so that happens only where
there is Python to look at, and after Semgrep was started.
"""

from __future__ import annotations

import io
import logging
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from guardrails.engines.engine import Idle, Job, Started
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked, Unread
from guardrails.model.place import Span
from guardrails.model.rule import Confidence
from guardrails.model.target import Language, Target

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

_NAME = EngineName.BANDIT
_CONTROL_TEST, _CONTROL = "B102", b"exec(guardrails_control)\n"
_FILES_WORTH_A_POOL = 80
_NEWLINE = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True)
class _Report:
    """One issue in Bandit's words; it can travel between processes."""

    test: str
    span: Span
    severity: Confidence
    confidence: Confidence


@dataclass(frozen=True)
class _Seen:
    """What Bandit saw of one text: its reports, or why it could not look."""

    reports: tuple[_Report, ...] = ()
    unread: str = ""


@dataclass(frozen=True)
class _Batch:
    """What one process did. `failure` says that Bandit itself did not work."""

    version: str = ""
    seen: tuple[_Seen, ...] = ()
    failure: str = ""


class Bandit:
    name = _NAME

    def start(self, job: Job) -> Started:
        tests = sorted({binding.test for rule in job.rules for binding in rule.bandit})
        targets = [each for each in job.targets if each.language is Language.PYTHON and each.text]
        if not tests or not targets:
            return Idle(_NAME)
        rules = sum(bool(rule.bandit) for rule in job.rules)
        processes = job.settings.jobs or os.cpu_count() or 1
        if len(targets) < _FILES_WORTH_A_POOL or processes < 2:
            return _Here(tests, targets, rules)
        return _Spread.over(processes, tests, targets, rules)


@dataclass(frozen=True)
class _Here:
    """Bandit in this process, when it is asked to finish: by then Semgrep is running."""

    _tests: list[str]
    _targets: list[Target]
    _rules: int

    def finish(self) -> Looked:
        batch = _look(self._tests, [target.text for target in self._targets])
        return _looked([batch], self._targets, self._rules)

    def stop(self) -> None:
        return


@dataclass
class _Spread:
    """Bandit in several processes, each with its own controls."""

    _pool: ProcessPoolExecutor
    _batches: list[Future[_Batch]]
    _targets: list[Target]
    _rules: int

    @classmethod
    def over(cls, processes: int, tests: list[str], targets: list[Target], rules: int) -> _Spread:
        from concurrent.futures import ProcessPoolExecutor  # only here: a commit needs none

        pool = ProcessPoolExecutor(processes)
        count = processes * 4  # small shares, so that one with slow files does not end last
        shares = [targets[start::count] for start in range(count)]
        batches = [pool.submit(_look, tests, [target.text for target in share]) for share in shares]
        return cls(pool, batches, list(chain.from_iterable(shares)), rules)

    def finish(self) -> Looked:
        try:
            batches = [batch.result() for batch in self._batches]
        except (OSError, RuntimeError) as error:  # a process was killed, or could not start
            return Looked(_NAME, "", failure=f"Bandit's processes ended: {type(error).__name__}")
        return _looked(batches, self._targets, self._rules)

    def stop(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def _looked(batches: Sequence[_Batch], targets: Sequence[Target], rules: int) -> Looked:
    failure = next((batch.failure for batch in batches if batch.failure), "")
    if failure:
        return Looked(_NAME, batches[0].version, failure=failure)
    seen = list(zip(targets, chain.from_iterable(batch.seen for batch in batches), strict=True))
    return Looked(
        _NAME,
        batches[0].version,
        tuple(_hit(target, report) for target, each in seen for report in each.reports),
        tuple(Unread(target.path, _NAME, each.unread) for target, each in seen if each.unread),
        rules,
        len(targets),
    )


def _hit(target: Target, report: _Report) -> Hit:
    return Hit(
        _NAME,
        report.test,
        target,
        report.span,
        severity=report.severity,
        confidence=report.confidence,
    )


def _look(tests: list[str], texts: Iterable[bytes]) -> _Batch:
    """Bandit over some texts, after it has met its control. Runs in any process."""
    try:
        visit = _visitor([*tests, _CONTROL_TEST])
        control = visit(_CONTROL)
    except Exception as error:  # whatever is broken in Bandit or its plugins, it did not look
        return _Batch(failure=f"Bandit does not work: {type(error).__name__}: {error}")
    if not any(report.test == _CONTROL_TEST for report in control.reports):
        return _Batch(failure="Bandit missed its control: it did not look")
    return _Batch(_version(), tuple(_kept(visit(text), tests) for text in texts))


def _version() -> str:
    import bandit

    return str(bandit.__version__)


def _kept(seen: _Seen, tests: list[str]) -> _Seen:
    """Without the control's own test, unless a rule is bound to it."""
    return _Seen(tuple(each for each in seen.reports if each.test in tests), seen.unread)


def _visitor(tests: list[str]) -> Callable[[bytes], _Seen]:
    """A function that shows one text to exactly these tests.

    An empty list of tests would mean all of them to Bandit, and an unknown one none.
    """
    from bandit.core import config, extension_loader, meta_ast, metrics, node_visitor, test_set

    unknown = [test for test in tests if not extension_loader.MANAGER.check_id(test)]
    if unknown:
        raise LookupError(f"it has no test {', '.join(unknown)}")
    errors = _listen()
    chosen = test_set.BanditTestSet(config.BanditConfig(), {"include": tests})

    def visit(text: bytes) -> _Seen:
        errors.clear()
        visitor = node_visitor.BanditNodeVisitor(
            "./target.py",  # a name without a folder: Bandit would look for packages around it
            io.BytesIO(text),
            meta_ast.BanditMetaAst(),
            chosen,
            False,
            {},  # no nosec lines: suppressions are ours to judge
            metrics.Metrics(),
        )
        unread = _parse(visitor, text) or ("a test of Bandit broke" if errors else "")
        return _Seen(tuple(_reports(visitor.tester.results, text)), unread)

    return visit


def _parse(visitor: Any, text: bytes) -> str:
    """Let Bandit walk the text; answers with the reason why it could not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd escapes in other people's strings
            visitor.process(text.decode("utf-8"))
    except SyntaxError as error:
        version = ".".join(map(str, sys.version_info[:2]))
        where = f" at line {error.lineno}" if error.lineno else ""
        return f"syntax error{where} for Python {version}"
    except UnicodeDecodeError:
        return "not UTF-8, and it names no other encoding"
    except (RecursionError, MemoryError):
        return "nested too deeply"
    except Exception as error:
        return f"Bandit broke on it: {type(error).__name__}"
    return ""


class _Listener(logging.Handler):
    """Bandit swallows what its tests raise and only logs it; the text may quote code."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.errors.append(record.name)


def _listen() -> list[str]:
    listener = _Listener()
    logger = logging.getLogger("bandit")
    logger.handlers = [listener]
    logger.propagate = False
    return listener.errors


def _reports(issues: Iterable[Any], text: bytes) -> Iterator[_Report]:
    """Bandit's places as spans: it counts lines as Python does, and columns in UTF-8 bytes."""
    starts = [0, *(match.end() for match in _NEWLINE.finditer(text))] if issues else []
    for issue in issues:
        yield _Report(
            issue.test_id,
            _span(issue, starts, text),
            Confidence(issue.severity.lower()),
            Confidence(issue.confidence.lower()),
        )


def _span(issue: Any, starts: list[int], text: bytes) -> Span:
    """The node of an issue; where that has several lines, all of them without the margins.

    `lineno` may name one argument of a call, `col_offset` still belongs to the call.
    """
    lines = issue.linerange or [issue.lineno]
    first, last = max(min(lines), 1), max(*lines, 1)
    start = starts[first - 1]
    end = starts[last] if last < len(starts) else len(text)
    if first == last and 0 <= issue.col_offset < issue.end_col_offset:
        return Span(start + issue.col_offset, start + issue.end_col_offset)
    inside = text[start:end]
    indent = len(inside) - len(inside.lstrip())
    return Span(start + indent, start + len(inside.rstrip()))
