"""Everything that one scan has to say, including what it could not look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from guardrails.errors import ExitCode
from guardrails.model.hit import Looked, Unread
from guardrails.model.lesson import Explained
from guardrails.model.request import Look
from guardrails.model.rule import Rule, Severity
from guardrails.model.target import Collected, LeftOut
from guardrails.model.verdict import SuppressionProblem, Verdict


class EngineReport(Struct, frozen=True):
    """How one engine did: what it was given, and why it failed, if it did."""

    name: str
    version: str
    rules: int
    targets: int
    failure: str

    @classmethod
    def of(cls, looked: Looked) -> EngineReport:
        return cls(
            looked.engine.value, looked.version, looked.rules, looked.targets, looked.failure
        )


class Part(Struct, frozen=True):
    """What is to be said of one batch of targets. `files` counts them, but for `messages`."""

    findings: tuple[Explained, ...]
    engines: tuple[EngineReport, ...]
    files: int
    left_out: tuple[LeftOut, ...]
    unread: tuple[Unread, ...]
    unlooked: tuple[str, ...]
    problems: tuple[SuppressionProblem, ...]
    messages: int = 0


class Asked(Struct, frozen=True):
    """What a scan was asked: by which version, for which rules; `fail_on` is what blocks from."""

    version: str
    look: Look
    fail_on: Severity
    strict: bool
    rules: tuple[Rule, ...]


class Report(Struct, frozen=True):
    """One scan. `root` is the folder that paths are relative to; `fail_on` what blocks from.

    `unlooked` are the paths that no engine of their language could read. `messages` counts those
    of commits and tags, which are no `files`. `notes` say what was not part of the scan.
    """

    version: str
    look: Look
    root: str
    fail_on: Severity
    strict: bool
    findings: tuple[Explained, ...]
    rules: tuple[Rule, ...]
    engines: tuple[EngineReport, ...]
    files: int
    left_out: tuple[LeftOut, ...]
    unread: tuple[Unread, ...]
    unlooked: tuple[str, ...]
    problems: tuple[SuppressionProblem, ...]
    empty_because: str = ""
    messages: int = 0
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, asked: Asked, parts: Sequence[Part], collected: Collected) -> Report:
        """The parts as one; where there are none, it says why, unless all of it was left out."""
        left_out = tuple(each for part in parts for each in part.left_out)
        files = sum(part.files for part in parts)
        messages = sum(part.messages for part in parts)
        nothing = "all of it is left out" if left_out else collected.empty_because
        return cls(
            version=asked.version,
            look=asked.look,
            root=collected.root,
            fail_on=asked.fail_on,
            strict=asked.strict,
            findings=tuple(each for part in parts for each in part.findings),
            rules=asked.rules,
            engines=_together(parts),
            files=files,
            left_out=left_out,
            unread=tuple(each for part in parts for each in part.unread),
            unlooked=tuple(each for part in parts for each in part.unlooked),
            problems=tuple(each for part in parts for each in part.problems),
            empty_because="" if files or messages else nothing,
            messages=messages,
            notes=collected.notes,
        )

    @property
    def blocking(self) -> tuple[Explained, ...]:
        return tuple(found for found in self.findings if found.triaged.blocks)

    def with_verdict(self, verdict: Verdict) -> tuple[Explained, ...]:
        return tuple(found for found in self.findings if found.triaged.verdict is verdict)

    @property
    def failures(self) -> tuple[EngineReport, ...]:
        return tuple(engine for engine in self.engines if engine.failure)

    @property
    def could_not_look(self) -> bool:
        """An engine failed, git has lost something, or files could not be read and strictness or
        emptiness counts them."""
        damaged = any(left.damaged for left in self.left_out)
        unreadable = len(self.unlooked) + sum(not left.expected for left in self.left_out)
        looked_at = self.files - len(self.unlooked)
        counts = self.strict or not looked_at
        return bool(self.failures) or damaged or bool(unreadable and counts)

    @property
    def exit_code(self) -> ExitCode:
        if self.could_not_look:
            return ExitCode.COULD_NOT_LOOK
        return ExitCode.FINDINGS if self.blocking else ExitCode.CLEAN


def _together(parts: Iterable[Part]) -> tuple[EngineReport, ...]:
    """How each engine did over all parts: one failure is its failure."""
    by_name: dict[str, list[EngineReport]] = {}
    for part in parts:
        for engine in part.engines:
            by_name.setdefault(engine.name, []).append(engine)
    return tuple(_one(each) for each in by_name.values())


def _one(same: Sequence[EngineReport]) -> EngineReport:
    return EngineReport(
        name=same[0].name,
        version=next((each.version for each in same if each.version), ""),
        rules=max(each.rules for each in same),
        targets=sum(each.targets for each in same),
        failure=next((each.failure for each in same if each.failure), ""),
    )
