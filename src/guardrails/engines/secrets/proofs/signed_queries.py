"""Queries that are signed, and good for a time: who has one needs no key."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs

from guardrails.engines.secrets.candidate import Candidate, Proven, proven_if
from guardrails.engines.secrets.proofs.decoding import base64_content

_HMAC_SHA256_BYTES = 32
_VERSION = re.compile(r"^20\d\d-\d\d-\d\d$")
_EPOCH = re.compile(r"^\d{9,11}$")
_FORMS = ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ", "%Y-%m-%d", "%Y%m%dT%H%M%SZ")
_BEDROCK_PREFIX = b"bedrock-api-key-"
_BEDROCK_HOST = "bedrock.amazonaws.com/?"


def azure_storage_sas(candidate: Candidate) -> Proven | None:
    """A shared access signature for storage: a version, a signature, and time left."""
    fields = _fields(candidate.secret.decode("latin-1"))
    holds = bool(_VERSION.match(fields.get("sv", ""))) and _is_signed(fields)
    return proven_if(candidate, holds and not _has_passed(_moment(fields.get("se", ""))))


def azure_resource_sas(candidate: Candidate) -> Proven | None:
    """A shared access signature for Service Bus, Event Hubs or IoT Hub."""
    fields = _fields(candidate.secret.decode("latin-1"))
    expiry = _moment(fields.get("se", ""))
    holds = "sr" in fields and _is_signed(fields) and expiry is not None
    return proven_if(candidate, holds and not _has_passed(expiry))


def bedrock_short_term(candidate: Candidate) -> Proven | None:
    """A signed request for Amazon Bedrock in base64, that is good for twelve hours at most."""
    content = base64_content(candidate.secret.removeprefix(_BEDROCK_PREFIX)) or b""
    query = content.decode("latin-1")
    fields = _fields(query.removeprefix(_BEDROCK_HOST))
    begin, lasts = _moment(fields.get("X-Amz-Date", "")), fields.get("X-Amz-Expires", "")
    if not query.startswith(_BEDROCK_HOST) or begin is None or not lasts.isdecimal():
        return None
    end = begin + timedelta(seconds=min(int(lasts[:6]), 43_200))
    return proven_if(candidate, "X-Amz-Signature" in fields and not _has_passed(end))


def _fields(query: str) -> dict[str, str]:
    """The first value of each field; `&amp;` is how markup writes the sign between them."""
    return {name: values[0] for name, values in parse_qs(query.replace("&amp;", "&")).items()}


def _is_signed(fields: dict[str, str]) -> bool:
    signature = fields.get("sig", "").replace(" ", "+")
    content = base64_content(signature.encode("latin-1", "replace"))
    return content is not None and len(content) == _HMAC_SHA256_BYTES


def _moment(text: str) -> datetime | None:
    """A time as these services write it: a date, with a time or without, or seconds."""
    if _EPOCH.match(text):
        return datetime.fromtimestamp(int(text), timezone.utc)
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).replace(tzinfo=timezone.utc)
        except ValueError:
            continue
    return None


def _has_passed(moment: datetime | None) -> bool:
    return moment is not None and moment < datetime.now(timezone.utc)
