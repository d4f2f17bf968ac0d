"""What the secret detector says of a text that stands in a file with some path."""

from __future__ import annotations

from guardrails.engines.secrets.engine import Secrets
from tests.engines.looking import looked, text


def names(content: str, path: str = "settings.conf") -> list[str]:
    """The detectors that speak."""
    return [hit.name for hit in looked(Secrets(), text(path, content)).hits]


def values(content: str, path: str = "settings.conf") -> list[str]:
    """What is hidden."""
    return [
        content.encode()[hit.hidden.start : hit.hidden.end].decode()
        for hit in looked(Secrets(), text(path, content)).hits
        if hit.hidden
    ]
