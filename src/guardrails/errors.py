"""What can go wrong, in words that say what to do, and the exit code that goes with it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command; 3 beats 1, and 1 beats 0."""

    CLEAN = 0  # looked, and nothing that blocks was found
    FINDINGS = 1  # at least one finding blocks
    WRONG = 2  # the command, the config or a pack is wrong
    COULD_NOT_LOOK = 3  # an engine or a gate did not look: never the same as clean
    INTERRUPTED = 130  # Ctrl-C, as shells count it


class GuardrailsError(Exception):
    """An expected failure: what happened, what to do about it, and where to read more."""

    exit_code = ExitCode.WRONG

    def __init__(self, what: str, do: str = "", read: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.do = do
        self.read = read

    def lines(self) -> list[str]:
        """The message for a terminal, one string a line, without a trailing newline."""
        said = [f"guardrails: {self.what}"]
        if self.do:
            said.append(f"  What to do: {self.do}")
        if self.read:
            said.append(f"  Read: {self.read}")
        return said


class CommandWrong(GuardrailsError):
    """The command line asks for something that cannot be."""


class ConfigWrong(GuardrailsError):
    """guardrails.toml, pyproject.toml or a GUARDRAILS_* variable cannot be used as it stands."""


class PackWrong(GuardrailsError):
    """A rule folder or a pack cannot be used as it stands."""


class CouldNotLook(GuardrailsError):
    """Nothing, or not what was asked for, was looked at: this must never read as clean."""

    exit_code = ExitCode.COULD_NOT_LOOK
