"""What an engine reports, in its own words, and how far it got."""

from __future__ import annotations

from msgspec import Struct

from guardrails.model.engine import EngineName as EngineName
from guardrails.model.place import Span
from guardrails.model.redacted import Redacted
from guardrails.model.rule import Confidence
from guardrails.model.target import Target


class Hit(Struct, frozen=True):
    """One report of one engine.

    `name` is the engine's own id (`B506`, `python.yaml-unsafe-load`, `github-personal-token`).
    `trace` holds the steps of a flow that led here, first step first. `fix` replaces the bytes
    of `span`; it may change what the program does, beside mending it. `hidden` are the bytes of a
    secret, which nothing may show. `severity` and `confidence` are Bandit's, whose bindings filter
    on them.
    """

    engine: EngineName
    name: str
    target: Target
    span: Span
    trace: tuple[Span, ...] = ()
    fix: str | None = None
    fix_changes_behaviour: bool = False
    severity: Confidence = Confidence.HIGH
    confidence: Confidence = Confidence.HIGH
    secret: Redacted | None = None
    certainty: str = ""
    hidden: Span | None = None


class Unread(Struct, frozen=True):
    """A target that an engine could not look at, or only in part, and why."""

    path: str
    engine: EngineName
    reason: str


class Looked(Struct, frozen=True):
    """What one engine did: its hits, what it could not read, and whether it worked at all.

    `failure` is empty when the engine ran, loaded every rule and met its controls.
    `rules` and `targets` count what it was given.
    """

    engine: EngineName
    version: str
    hits: tuple[Hit, ...] = ()
    unread: tuple[Unread, ...] = ()
    rules: int = 0
    targets: int = 0
    failure: str = ""
