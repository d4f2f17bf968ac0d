"""What triage decided about a finding. Nothing is deleted; everything is judged."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum

from msgspec import Struct

from guardrails.model.finding import Finding

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Verdict(str, Enum):
    NEW = "new"  # this change brings it, or newness was not asked for
    OLD = "old"  # it was there in the version before
    SUPPRESSED = "suppressed"  # a developer accepted it, with a reason


class Suppression(Struct, frozen=True):
    """A written decision to accept a rule's finding. `line` is where it is written, from 1.

    `covers` is the line it speaks of: its own, the next one, or None for every line of `path`.
    `until` is the last day it holds, as written; empty when it never expires.
    """

    path: str
    line: int
    rules: tuple[str, ...]
    reason: str
    covers: int | None
    until: str = ""
    written_in: str = "comment"


def day_of(until: str) -> date | None:
    """The date; None for any form but YYYY-MM-DD: some Pythons know more forms than others."""
    try:
        return date.fromisoformat(until) if _DAY.fullmatch(until) else None
    except ValueError:
        return None


class SuppressionProblem(Struct, frozen=True):
    """A suppression that does nothing, or cannot be understood, and what to do about it."""

    path: str
    line: int
    problem: str


class Triaged(Struct, frozen=True):
    """A finding with its verdict. `blocks` says that it makes the gate refuse."""

    finding: Finding
    verdict: Verdict
    blocks: bool
    suppression: Suppression | None = None


class Judged(Struct, frozen=True):
    """Everything that triage has to say about one scan."""

    triaged: tuple[Triaged, ...]
    problems: tuple[SuppressionProblem, ...] = ()
