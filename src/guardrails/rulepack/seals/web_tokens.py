"""JSON web tokens (RFC 7519) whose signature has the length that their algorithm asks for."""

from __future__ import annotations

import json

from guardrails.rulepack.seals.encodings import base64url_text

SIGNATURE_BYTES = {
    "HS256": 32,
    "HS384": 48,
    "HS512": 64,
    "ES256": 64,
    "ES256K": 64,
    "ES384": 96,
    "ES512": 132,
    "EdDSA": 64,
}
"""How long a signature is, RFC 7518 section 3.1; an RSA signature is as long as its key."""


def jwt(signature: bytes) -> bytes:
    """A token without an expiry; 43 characters are an HS256 signature, 86 are an ES256 one."""
    algorithm = {43: "HS256", 86: "ES256"}.get(len(signature), "RS256")
    parts = [{"alg": algorithm, "typ": "JWT"}, {"iss": "guardrails-sample"}]
    encoded = [base64url_text(json.dumps(part).encode()) for part in parts]
    return b".".join([*encoded, signature])
