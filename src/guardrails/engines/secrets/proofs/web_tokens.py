"""JSON web tokens (RFC 7519), and tokens that hold JSON."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Candidate, Proof, Proven, proven_if
from guardrails.engines.secrets.proofs.decoding import base64_content, is_past, json_object
from guardrails.rulepack.seals.web_tokens import SIGNATURE_BYTES

_LEAST_RSA_BYTES = 128  # an RSA signature is as long as its key, and none has below 1024 bits
_LEAST_BYTES = 16
_JSON = b"eyJ"  # how base64 of an object begins
_Claims = dict[str, object]


def jwt(candidate: Candidate) -> Proven | None:
    """A signed token that has not expired, and that may open something."""
    return proven_if(candidate, _claims(candidate.secret) is not None)


def supabase_service_role(candidate: Candidate) -> Proven | None:
    """A token of Supabase's that passes by every rule of the database."""
    claims = _claims(candidate.secret) or {}
    holds = claims.get("role") == "service_role" and "supabase" in str(claims.get("iss"))
    return proven_if(candidate, holds)


def encrypted_token(candidate: Candidate) -> Proven | None:
    """Five parts (RFC 7516), the first of which names how the others are encrypted."""
    parts = _token(candidate.secret).split(b".")
    header = json_object(parts[0]) or {}
    holds = len(parts) == 5 and "alg" in header and "enc" in header
    contents = [base64_content(part) for part in parts[1:]]
    return proven_if(candidate, holds and all(contents) and not is_past(header.get("exp")))


def json_with(*keys: str) -> Proof:
    """A proof: the value holds a JSON object in base64, with these keys among others."""

    def holds_json(candidate: Candidate) -> Proven | None:
        held = json_object(_first_run(_token(candidate.secret)))
        return proven_if(candidate, bool(held) and set(keys) <= set(held or {}))

    return holds_json


def _claims(value: bytes) -> _Claims | None:
    """What a token says of its bearer; None if it is no token, or one that opens nothing."""
    parts = _token(value).split(b".")
    if len(parts) != 3:
        return None
    header, claims = json_object(parts[0]), json_object(parts[1])
    if not header or not claims or not _is_signed(header, parts[2]):
        return None
    opens_nothing = is_past(claims.get("exp")) or _is_public(claims)
    return None if opens_nothing else claims


def _is_signed(header: _Claims, signature: bytes) -> bool:
    """Whether the signature is as long as the algorithm makes it: invented ones are not."""
    algorithm = header.get("alg")
    length = len(base64_content(signature) or b"")
    if not isinstance(algorithm, str) or algorithm.lower() in ("", "none"):
        return False
    if algorithm in SIGNATURE_BYTES:
        return length == SIGNATURE_BYTES[algorithm]
    return length >= (_LEAST_RSA_BYTES if algorithm[:2] in ("RS", "PS") else _LEAST_BYTES)


def _is_public(claims: _Claims) -> bool:
    """The examples of jwt.io and PyJWT, and the key that Supabase gives to browsers."""
    return (
        claims == {"some": "payload"}
        or claims.get("name") == "John Doe"
        or claims.get("sub") == "1234567890"
        or claims.get("role") == "anon"
    )


def _token(value: bytes) -> bytes:
    """A token without the prefix that its provider puts before it."""
    return value[max(value.find(_JSON), 0) :]


def _first_run(token: bytes) -> bytes:
    """The first part, of several with points or low lines between."""
    for sign in (b".", b"_"):
        if json_object(token.partition(sign)[0]):
            return token.partition(sign)[0]
    return token
