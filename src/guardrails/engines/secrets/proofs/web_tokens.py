"""JSON web tokens (RFC 7519)."""

from __future__ import annotations

import base64
import binascii
import json

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.model.detector import Certainty


def jwt(candidate: Candidate) -> Proven | None:
    """Three base64url parts, of which the first two are JSON objects and the first names `alg`."""
    value = candidate.secret
    token = value[value.find(b"eyJ") :]
    parts = [_json_object(part) for part in token.split(b".")[:2]]
    holds = len(parts) == 2 and None not in parts and "alg" in (parts[0] or {})
    return Proven(Certainty.PROVEN, candidate.value) if holds else None


def _json_object(part: bytes) -> dict[str, object] | None:
    try:
        decoded = json.loads(base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)))
    except (ValueError, binascii.Error):
        return None
    return decoded if isinstance(decoded, dict) else None
