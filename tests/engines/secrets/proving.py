"""Asking one proof about one value, and making values that look live."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.context import context_of
from guardrails.engines.secrets.proofs.table import PROOFS
from guardrails.model.place import Span
from guardrails.rulepack.examples import fill


def proof(name: str, secret: bytes | str, path: str = "app.conf") -> Proven | None:
    """What the proof called `name` says of a value that stands alone in a file."""
    text = secret if isinstance(secret, bytes) else secret.encode()
    span = Span(0, len(text))
    return PROOFS[name](Candidate(text, span, span, "secret", context_of(path)))


def holds(name: str, secret: bytes | str, path: str = "app.conf") -> bool:
    return proof(name, secret, path) is not None


def filled(sample: str, seed: str = "seed") -> str:
    return fill(sample, seed).decode()


def encoded(value: object) -> str:
    """JSON in the base64 of web tokens."""
    text = value if isinstance(value, str) else json.dumps(value)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def broken(secret: str) -> Iterator[str]:
    """A value as it must not be: cut anywhere, one letter or digit changed, or something odd."""
    for at in range(len(secret)):
        if secret[at] != "=":  # padding alone says nothing
            yield secret[:at]
        other = {"0": "1"}.get(secret[at], "0")
        yield secret[:at] + other + secret[at + 1 :]
    yield from ("", "\0", "=", "====", "é", secret + "x", secret + secret, "\xff" * 40)
