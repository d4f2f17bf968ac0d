"""Targets, rules and hits for tests that need no engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guardrails.findings.identify import findings_of
from guardrails.model.engine import EngineName
from guardrails.model.finding import Finding
from guardrails.model.hit import Hit, Looked
from guardrails.model.place import Span
from guardrails.model.redacted import Redacted
from guardrails.model.rule import Confidence, Rule, Severity
from guardrails.model.target import Target
from guardrails.targets.make import as_target

BAD = "python/bad-call"
BAD_RULE = Rule(
    BAD,
    "A bad call",
    Severity.HIGH,
    Confidence.HIGH,
    "",
    aliases=("B999",),
    semgrep=("python.bad-call",),
)
TOKEN_RULE = Rule(
    "secrets/some-token",
    "A token is in the code",
    Severity.CRITICAL,
    Confidence.HIGH,
    "",
    detector=True,
)


def target(path: str, text: str | bytes) -> Target:
    return as_target(path, text if isinstance(text, bytes) else text.encode())


def span(of: Target, needle: str | bytes, number: int = 1) -> Span:
    """Where `needle` stands in a target, for the `number`th time."""
    wanted = needle if isinstance(needle, bytes) else needle.encode()
    at = -1
    for _ in range(number):
        at = of.text.index(wanted, at + 1)
    return Span(at, at + len(wanted))


def hit(of: Target, needle: str | bytes, number: int = 1, fix: str | None = None) -> Hit:
    """Semgrep's hit for BAD_RULE."""
    found = span(of, needle, number)
    return Hit(EngineName.SEMGREP, "python.bad-call", of, found, fix=fix)


def secret(of: Target, needle: str | bytes, prefix: str = "", digest: str = "") -> Hit:
    """The secret detector's hit for TOKEN_RULE; all of `needle` is the secret."""
    found = span(of, needle)
    redacted = Redacted(prefix, digest)
    name = "some-token"
    return Hit(EngineName.SECRETS, name, of, found, secret=redacted, hidden=found)


def looked(hits: Iterable[Hit], *failed: EngineName) -> tuple[Looked, ...]:
    """What the engines would say who made these hits."""
    found = list(hits)
    return tuple(
        Looked(
            name,
            "1",
            tuple(each for each in found if each.engine is name),
            failure="broke" if name in failed else "",
        )
        for name in EngineName
    )


def findings(*hits: Hit, rules: Sequence[Rule] = (BAD_RULE, TOKEN_RULE)) -> list[Finding]:
    return list(findings_of(looked(hits), rules))


def bad_calls(targets: Iterable[Target]) -> list[Finding]:
    """A finding of BAD_RULE at every `bad(...)`: what an engine would say, without one."""
    hits = [
        hit(each, b"bad(", number)
        for each in targets
        for number in range(1, each.text.count(b"bad(") + 1)
    ]
    return findings(*hits)
