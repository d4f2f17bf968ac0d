"""Bandit's own visitor over texts, with its control first and all that it says read back."""

from __future__ import annotations

import io
import logging
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct

from guardrails.model.place import Span
from guardrails.model.rule import Confidence

_CONTROL_TEST, _CONTROL = "B102", b"exec(guardrails_control)\n"
_BROKEN_TEST = re.compile(r"Bandit internal error running: (\w{1,60}) on file")
_NEWLINE = re.compile(rb"\r\n|\r|\n")


class Issue(Struct, frozen=True):
    """One issue in Bandit's words; it can travel between processes."""

    test: str
    span: Span
    severity: Confidence
    confidence: Confidence


class Seen(Struct, frozen=True):
    """What Bandit saw of one text: its issues, or why it could not look."""

    issues: tuple[Issue, ...] = ()
    unread: str = ""


class Batch(Struct, frozen=True):
    """What one process did. `failure` says that Bandit itself did not work."""

    version: str = ""
    seen: tuple[Seen, ...] = ()
    failure: str = ""


def visit_all(tests: list[str], texts: Iterable[bytes]) -> Batch:
    """Bandit over some texts, after it has met its control. Runs in any process."""
    try:
        visit = _visitor([*tests, _CONTROL_TEST])
        control = visit(_CONTROL)
    except Exception as error:  # whatever is broken in Bandit or its plugins, it did not look
        return Batch(failure=f"Bandit does not work: {type(error).__name__}: {error}")
    if not any(issue.test == _CONTROL_TEST for issue in control.issues):
        return Batch(failure="Bandit missed its control: it did not look")
    return Batch(_version(), tuple(_kept(visit(text), tests) for text in texts))


def _version() -> str:
    import bandit

    return str(bandit.__version__)


def _kept(seen: Seen, tests: list[str]) -> Seen:
    """Without the control's own test, unless a rule is bound to it."""
    return Seen(tuple(each for each in seen.issues if each.test in tests), seen.unread)


def _visitor(tests: list[str]) -> Callable[[bytes], Seen]:
    """A function that shows one text to exactly these tests.

    An empty list of tests would mean all of them to Bandit, and an unknown one none.
    """
    from bandit.core import config, extension_loader, meta_ast, metrics, node_visitor, test_set

    unknown = [test for test in tests if not extension_loader.MANAGER.check_id(test)]
    if unknown:
        raise LookupError(f"it has no test {', '.join(unknown)}")
    errors = _listen()
    chosen = test_set.BanditTestSet(config.BanditConfig(), {"include": tests})

    def visit(text: bytes) -> Seen:
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
        unread = _parse(visitor, text) or (f"{errors[0]} broke on it" if errors else "")
        return Seen(tuple(_issues(visitor.tester.results, text)), unread)

    return visit


def _parse(visitor: Any, text: bytes) -> str:
    """Let Bandit walk the text; answers with the reason why it could not."""
    if b"\0" in text:
        return "it holds a NUL byte, which Python does not read"
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
        broken = _BROKEN_TEST.match(record.getMessage())
        self.errors.append(f"Bandit's test {broken[1]}" if broken else "a test of Bandit")


def _listen() -> list[str]:
    listener = _Listener()
    logger = logging.getLogger("bandit")
    logger.handlers = [listener]
    logger.propagate = False
    return listener.errors


def _issues(found: Iterable[Any], text: bytes) -> Iterator[Issue]:
    """Bandit's places as spans: it counts lines as Python does, and columns in UTF-8 bytes."""
    starts = [0, *(match.end() for match in _NEWLINE.finditer(text))] if found else []
    for issue in found:
        yield Issue(
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
