"""Values whose form says what they are: an identity in front, a version in the middle."""

from __future__ import annotations

import re
import uuid

from guardrails.engines.secrets.candidate import Candidate, Proven, proven_if
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.proofs.decoding import base64_content
from guardrails.model.detector import Certainty

_SNOWFLAKE = re.compile(rb"^[0-9]{17,20}$")
_BEDROCK = re.compile(
    rb"^BedrockAPIKey-[a-z0-9]{4,8}-at-(?P<account>[0-9]{12}):[A-Za-z0-9+/]{43}=$"
)
_REFERENCE = re.compile(rb"^reftkn:[0-9]{2}:[0-9]{10}:[A-Za-z0-9]{20,40}$")


def uuid4(candidate: Candidate) -> Proven | None:
    """A random UUID (RFC 9562): its version is 4, and nobody wrote it by hand.

    Six bits say so, which is little: the certainty is no more than likely.
    """
    try:
        read = uuid.UUID(candidate.secret.decode("ascii"))
    except ValueError:
        return None
    random = read.version == 4 and not is_placeholder(candidate.secret.replace(b"-", b""))
    return Proven(Certainty.LIKELY, candidate.value) if random else None


def discord(candidate: Candidate) -> Proven | None:
    """The first part of a bot's token is its id, digits in base64."""
    identity = base64_content(candidate.secret.partition(b".")[0]) or b""
    return proven_if(candidate, bool(_SNOWFLAKE.match(identity)))


def bedrock(candidate: Candidate) -> Proven | None:
    """`ABSK`, and in base64 a user's name, the account's number, and the secret."""
    content = base64_content(candidate.secret.removeprefix(b"ABSK")) or b""
    match = _BEDROCK.match(content)
    if match is None:
        return None
    owner = f"AWS account {match['account'].decode()}"
    return Proven(Certainty.PROVEN, candidate.value, owner)


def jfrog_reference(candidate: Candidate) -> Proven | None:
    """`reftkn`, a version, a time, and the secret, in base64."""
    content = base64_content(candidate.secret) or b""
    return proven_if(candidate, bool(_REFERENCE.match(content)))
