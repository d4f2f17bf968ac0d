"""Microsoft's keys: newer ones carry a signature and a checksum, older ones have a length."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from guardrails.engines.secrets.candidate import Candidate, Proof, Proven, proven_if
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.proofs.decoding import base64_content
from guardrails.model.detector import Certainty
from guardrails.rulepack.seals.checksums import BASE62
from guardrails.rulepack.seals.microsoft import (
    CLIENT_SECRET_ENDING,
    SIGNATURES,
    client_secret_ending,
    is_annotated_key,
    is_devops_token,
    is_identifiable_key,
)

# Every installation of Microsoft's two emulators has these keys, by their first characters:
# learn.microsoft.com on Azurite and on the Azure Cosmos DB emulator.
_EMULATORS = (b"Eby8vdM02xNOcqFl", b"C2y6yDjf5/R+ob0N")
_SIGNATURE = slice(-10, -6)  # of a key without its padding
_BASE32 = re.compile(rb"^[a-z2-7]{51}[aq]\Z")
_ANNOTATED = re.compile(
    rb"^[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{20}(?:[\w+/]{4}|[\w+/]{6}==)\Z"
)
_NUGET = re.compile(
    rb"^.{58}(?P<year>\w)(?P<month>\w)N5\w{7}(?P<day>\w)(?P<hour>\w)(?P<minute>\w)\w(?P<lasts>\w{3})"
)
_LETTERS_FIRST = BASE62[10:] + BASE62[:10]


def identifiable_key(candidate: Candidate) -> Proven | None:
    """A key in base64 whose last four bytes are the checksum of the others."""
    content = base64_content(candidate.secret)
    return proven_if(candidate, bool(content) and is_identifiable_key(candidate.secret))


def annotated_key(candidate: Candidate) -> Proven | None:
    """A key of the newer form, which also tells when it was made and for which service."""
    return proven_if(candidate, _is_annotated(candidate.secret))


def nuget_key(candidate: Candidate) -> Proven | None:
    """An annotated key of nuget.org, which tells when it expires, too."""
    key = candidate.secret
    return proven_if(candidate, _is_annotated(key) and not _nuget_has_expired(key))


def client_secret(candidate: Candidate) -> Proven | None:
    """A client secret of Entra ID: its last three characters check the others.

    Microsoft publishes the check and no example of it: a failure is no proof of the contrary.
    """
    body, ending = (
        candidate.secret[:-CLIENT_SECRET_ENDING],
        candidate.secret[-CLIENT_SECRET_ENDING:],
    )
    if client_secret_ending(body) == ending:
        return Proven(Certainty.PROVEN, candidate.value)
    return None if is_placeholder(candidate.secret) else Proven(Certainty.SHAPED, candidate.value)


def devops_token(candidate: Candidate) -> Proven | None:
    """An Azure DevOps token of the older form: four of its 32 bytes check the others."""
    fits = bool(_BASE32.match(candidate.secret))
    return proven_if(candidate, fits and is_devops_token(candidate.secret))


def key_of(length: int) -> Proof:
    """A proof: a key of so many bytes in a connection string, and no emulator's.

    One with a signature has a detector of its own, which checks it.
    """

    def holds_key(candidate: Candidate) -> Proven | None:
        key = candidate.secret
        content = base64_content(key)
        if content is None or len(content) != length or key.startswith(_EMULATORS):
            return None
        known = key.rstrip(b"=")[_SIGNATURE] in SIGNATURES
        return None if known or is_placeholder(key) else Proven(Certainty.SHAPED, candidate.value)

    return holds_key


def _is_annotated(key: bytes) -> bool:
    return bool(_ANNOTATED.match(key)) and is_annotated_key(key)


def _nuget_has_expired(key: bytes) -> bool:
    match = _NUGET.match(key)
    if match is None:
        return True
    year, month, day, hour, minute = (
        _LETTERS_FIRST.index(match[part]) for part in ("year", "month", "day", "hour", "minute")
    )
    lasts = 0
    for digit in match["lasts"]:
        lasts = lasts * len(BASE62) + BASE62.index(digit)
    try:
        made = datetime(2024 + year, month + 1, day + 1, hour, minute, tzinfo=timezone.utc)
    except ValueError:
        return True
    return made + timedelta(minutes=5 * lasts) < datetime.now(timezone.utc)
