"""Everything that one scan has to say, including what it could not look at."""

from __future__ import annotations

from dataclasses import dataclass

from guardrails.errors import ExitCode
from guardrails.model.hit import Looked, Unread
from guardrails.model.lesson import Explained
from guardrails.model.rule import Rule, Severity
from guardrails.model.target import LeftOut
from guardrails.model.verdict import SuppressionProblem, Verdict


@dataclass(frozen=True)
class EngineReport:
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


@dataclass(frozen=True)
class Report:
    """One scan. `root` is the folder that paths are relative to; `fail_on` what blocks from.

    `unlooked` are the paths that no engine of their language could read.
    """

    version: str
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
        """An engine failed, or files could not be read and strictness or emptiness counts them."""
        unreadable = len(self.unlooked) + sum(not left.expected for left in self.left_out)
        looked_at = self.files - len(self.unlooked)
        return bool(self.failures) or bool(unreadable and (self.strict or not looked_at))

    @property
    def exit_code(self) -> ExitCode:
        if self.could_not_look:
            return ExitCode.COULD_NOT_LOOK
        return ExitCode.FINDINGS if self.blocking else ExitCode.CLEAN
