"""Secrets for tests: they have the shape and the checksum of real ones, and open nothing."""

from __future__ import annotations

from functools import cache

from guardrails.rulepack.examples import fill

RULE = "secrets/github-personal-token"


@cache
def token(name: str) -> str:
    """A token of its own for each name, the same in every run."""
    return fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", name).decode()
