"""Tokens that carry a checksum."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.model.detector import Certainty
from guardrails.rulepack.seals import crc32_base62

_CHECKSUM = 6


def github(candidate: Candidate) -> Proven | None:
    """`ghp_`, thirty random characters, and their checksum."""
    body = candidate.secret.partition(b"_")[2]
    holds = crc32_base62(body[:-_CHECKSUM]) == body[-_CHECKSUM:]
    return Proven(Certainty.PROVEN, candidate.value) if holds else None
