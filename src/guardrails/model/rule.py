"""Our name for one mistake, and which engines see it."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from guardrails.model.engine import EngineName


class Severity(str, Enum):
    """How much harm the mistake does where it is real."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)

    def at_least(self, other: Severity) -> bool:
        """Whether it is as severe as `other`; `<` would compare the words."""
        return self.rank >= other.rank


class Confidence(str, Enum):
    """How often a finding of this rule is real."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Profile(str, Enum):
    """How much a scan looks for: what is worth a person's time at a commit, or all there is."""

    DEFAULT = "default"
    AUDIT = "audit"


class Fix(str, Enum):
    """Whether a rule mends by itself, and whether the program does the same afterwards."""

    NONE = "none"
    SAFE = "safe"
    UNSAFE = "unsafe"


class BanditBinding(Struct, frozen=True):
    """One Bandit test that sees a rule, and the least that its report must say to count.

    `needs_semgrep` lets the report count only where Semgrep's hit for the rule overlaps it.
    """

    test: str
    severity: Confidence = Confidence.LOW
    confidence: Confidence = Confidence.LOW
    needs_semgrep: bool = False


class Rule(Struct, frozen=True):
    """One mistake. `folder` is where its files are; for a secret, its provider's file.

    `profile` is the first that runs it: the audit runs all of them. `asvs` names requirements of
    OWASP's Application Security Verification Standard 5.0, as in V1.2.4. Where a rule of
    `yields_to` speaks of the same code, this one is silent. `semgrep` holds the ids
    of its Semgrep definitions; `detector` says that our own secret detector sees it.
    """

    id: str
    title: str
    severity: Severity
    confidence: Confidence
    folder: str
    since: str = ""
    cwe: tuple[str, ...] = ()
    owasp: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    bandit: tuple[BanditBinding, ...] = ()
    semgrep: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    detector: bool = False
    profile: Profile = Profile.DEFAULT
    asvs: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    fix: Fix = Fix.NONE
    yields_to: tuple[str, ...] = ()

    @property
    def engines(self) -> tuple[EngineName, ...]:
        """The engines that see it."""
        bound = {
            EngineName.BANDIT: self.bandit,
            EngineName.SEMGREP: self.semgrep,
            EngineName.SECRETS: self.detector,
        }
        return tuple(engine for engine, binding in bound.items() if binding)

    @property
    def group(self) -> str:
        """The part of the id before the last slash: `python`, or `acme/python`."""
        return self.id.rpartition("/")[0]
