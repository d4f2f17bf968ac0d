"""Reading back what Semgrep says of itself. Its exit code 0 proves nothing, so all of it counts.

Its messages quote the code they speak of; ours never do, because that code may hold secrets.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from guardrails.engines.semgrep.analyzers import FOR_ANY_TEXT, analyzer_names
from guardrails.engines.semgrep.question import Question
from guardrails.model.engine import EngineName
from guardrails.model.hit import Hit, Looked, Unread
from guardrails.model.place import Span
from guardrails.model.target import Target
from guardrails.system.program import Ended

_NAME = EngineName.SEMGREP
OLDEST = (1, 140)  # as in pyproject.toml; the core understood other questions before


class Answer:
    """Semgrep's JSON, held against the question."""

    def __init__(self, question: Question, said: dict[str, Any]) -> None:
        self._question = question
        self._said = said
        self._targets = {each.path: each.target for each in question.asked}
        self._analyzers = {each.path: each.analyzer.name for each in question.asked}
        self._read_by = {rule.id: analyzer_names(rule.languages) for rule in question.rules}
        self._screens = {screen.id for screen in question.screens}
        # No parser reads these; the official command tries all of them on a file of any name.
        self._unparsed = {each.path for each in question.asked if each.analyzer in FOR_ANY_TEXT}

    def looked(self) -> Looked:
        """What Semgrep saw, and why it counts as failed if it does."""
        hits = tuple(self._hits())
        return Looked(
            _NAME,
            str(self._said.get("version", "")),
            hits,
            tuple(dict.fromkeys(self._unread())),
            self._question.definitions,
            len(self._question.targets),
            self._failure(),
        )

    def suspects(self) -> frozenset[Target]:
        """Where a screen found something, or did not get to the end."""
        said = self._said
        paths = [
            *(each["path"] for each in said["results"] if each["check_id"] in self._screens),
            *(_path_of(each) for each in said["errors"] if each.get("rule_id") in self._screens),
        ]
        suspected = (self._targets.get(path) for path in paths)
        return frozenset(target for target in suspected if target is not None)

    def _hits(self) -> Iterator[Hit]:
        for result in self._said.get("results", ()):
            target = self._targets.get(result["path"])
            name = self._own_id(result["check_id"])
            # The official command gives a copy without an ending to every parser.
            readers = self._read_by.get(name, frozenset())
            if target is not None and self._analyzers[result["path"]] in readers:
                yield _hit(name, target, result)

    def _own_id(self, check_id: str) -> str:
        """The id as it was sent; the official command puts the rules' folder in front."""
        sent = self._question.sent
        while check_id not in sent and "." in check_id:
            check_id = check_id.partition(".")[2]
        return check_id

    def _unread(self) -> Iterator[Unread]:
        scanned = set(self._said.get("paths", {}).get("scanned", ()))
        for path, target in self._targets.items():
            if target is not None and path not in scanned:
                yield Unread(target.path, _NAME, "not read by Semgrep")
        for error in self._said.get("errors", ()):
            path = _path_of(error)
            target = self._targets.get(path)
            if target is None or (path in self._unparsed and _is_of_syntax(error)):
                continue
            if error.get("rule_id") not in self._screens:  # else each of its members is asked
                yield Unread(target.path, _NAME, _reason(error))

    def _failure(self) -> str:
        said = self._said
        for error in said.get("errors", ()):
            # A control that was not read was not met either.
            if _path_of(error) not in self._targets and _is_serious(error):
                rule = error.get("rule_id")
                about = f" in rule {rule}" if rule else ""
                return f"Semgrep reports: {_kind(error)}{about}"
        if said.get("skipped_rules"):
            names = ", ".join(str(each["rule_id"]) for each in said["skipped_rules"])
            return f"Semgrep could not load: {names}"
        if "rules_by_engine" in said:  # the official command does not print it
            missing = self._question.sent - {name for name, _ in said["rules_by_engine"]}
            if missing:
                return f"Semgrep did not load: {', '.join(sorted(missing))}"
        return self._missed_control()

    def _missed_control(self) -> str:
        met = {
            self._own_id(result["check_id"])
            for result in self._said.get("results", ())
            if result["path"] in self._targets and self._targets[result["path"]] is None
        }
        missed = sorted(self._question.controls - met)
        if not missed:
            return ""
        languages = ", ".join(name.rpartition(".")[2] for name in missed)
        return f"Semgrep missed its control for {languages}: it did not look"


def read_answer(question: Question, ended: Ended) -> tuple[Looked, frozenset[Target]]:
    """What Semgrep saw, and the targets that its screens suspect.

    An answer that cannot be read is a failure.
    """
    try:
        answer = Answer(question, json.loads(ended.out))
        return answer.looked(), answer.suspects()
    except (ValueError, KeyError, TypeError, AttributeError):
        return Looked(_NAME, "", failure=_no_answer(ended)), frozenset()


def _no_answer(ended: Ended) -> str:
    if ended.timed_out:
        return "Semgrep took too long and was stopped"
    if ended.code < 0:
        return f"Semgrep was killed (signal {-ended.code})"
    return _too_old() or f"Semgrep ended with code {ended.code} and no answer that can be read"


def _too_old() -> str:
    """Whether the Semgrep that is installed is older than the questions that we ask."""
    from importlib import metadata  # only here: looked up when something is wrong already

    try:
        version = metadata.version("semgrep")
        number = tuple(int(part) for part in version.split(".")[:2])
    except (metadata.PackageNotFoundError, ValueError):
        return ""
    oldest = ".".join(map(str, OLDEST))
    return f"Semgrep {version} is too old: install {oldest} or newer" if number < OLDEST else ""


def _hit(name: str, target: Target, result: dict[str, Any]) -> Hit:
    extra, code = result["extra"], target.code
    return Hit(
        _NAME,
        name,
        target,
        code.in_file(_span(result)),
        tuple(map(code.in_file, _trace(extra.get("dataflow_trace") or {}))),
        code.written(extra.get("fix")),
        (extra.get("metadata") or {}).get("fix") == "unsafe",
    )


def _span(located: dict[str, Any]) -> Span:
    return Span(int(located["start"]["offset"]), int(located["end"]["offset"]))


def _trace(trace: dict[str, Any]) -> Iterator[Span]:
    """Source, steps, sink. Both ends may be nested calls: `["CliCall", [place, steps, end]]`."""
    yield from _end(trace.get("taint_source"))
    for step in trace.get("intermediate_vars") or ():
        yield _span(step["location"])
    yield from _end(trace.get("taint_sink"))


def _end(end: Any) -> Iterator[Span]:
    if not end:
        return
    kind, content = end
    if kind == "CliLoc":
        yield _span(content[0])
    else:
        yield _span(content[0][0])
        for step in content[1]:
            yield _span(step["location"])
        yield from _end(content[2])


def _path_of(error: dict[str, Any]) -> str:
    location = error.get("location") or {}
    return str(error.get("path") or location.get("path") or "")


def _kind(error: dict[str, Any]) -> str:
    kind = error.get("error_type") or error.get("type") or "an error"
    return str(kind[0] if isinstance(kind, list) else kind)


def _is_serious(error: dict[str, Any]) -> bool:
    return str(error.get("severity") or error.get("level")) != "info"


_SYNTAX = ("Syntax error", "Lexical error", "Other syntax error", "AST builder error")


def _is_of_syntax(error: dict[str, Any]) -> bool:
    return _kind(error) in (*_SYNTAX, "PartialParsing")


def _reason(error: dict[str, Any]) -> str:
    """Why a file was not read, or not all of it, in our words and with a line where known."""
    kind = _kind(error)
    line = ((error.get("location") or {}).get("start") or {}).get("line")
    where = f" at line {line}" if line else ""
    if kind == "PartialParsing":
        return f"read in part: syntax that Semgrep does not know{where}"
    if kind in _SYNTAX:
        return f"syntax error{where}"
    if kind in ("Timeout", "Timeout during interfile analysis"):
        return "took too long"
    return kind.lower()
