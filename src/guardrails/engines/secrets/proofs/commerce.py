"""Keys of shops and payments that tell of themselves what they are."""

from __future__ import annotations

import base64
import binascii
import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.model.detector import Certainty
from guardrails.rulepack.seals.checksums import crc32_base62

_CHECKSUM = 6
_KLARNA = re.compile(rb".{20,40},[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12},[0-9]{1,2},.{20,80}")


def polar(candidate: Candidate) -> Proven | None:
    """A prefix, random characters, and their checksum as GitHub's tokens have it."""
    body = candidate.secret.rpartition(b"_")[2]
    holds = crc32_base62(body[:-_CHECKSUM]) == body[-_CHECKSUM:]
    return Proven(Certainty.PROVEN, candidate.value) if holds else None


def klarna(candidate: Candidate) -> Proven | None:
    """Base64 behind the prefix: random text, the credentials' id, a version, and a signature."""
    encoded = candidate.secret.rpartition(b"_api_")[2]
    try:
        content = base64.b64decode(encoded + b"=" * (-len(encoded) % 4), validate=True)
    except (ValueError, binascii.Error):
        return None
    return Proven(Certainty.PROVEN, candidate.value) if _KLARNA.fullmatch(content) else None
