"""Keys whose owner stands beside them: AWS key pairs, and Google's service accounts."""

from __future__ import annotations

import base64
import re

from guardrails.engines.secrets.candidate import Candidate, Proven
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.engines.secrets.proofs import private_keys
from guardrails.model.detector import Certainty
from guardrails.model.place import Span

_KEY_ID = re.compile(rb"A(?:KIA|SIA)[A-Z2-7]{16}")
_FIRST_WITH_ACCOUNT = b"Q"  # key ids whose fifth character is below were made before about 2019
_ACCOUNTS = 10**12
_SERVICE_ACCOUNT = re.compile(rb"""\\?"type\\?"[ \t]{0,8}:[ \t]{0,8}\\?"service_account\\?\"""")
_EMAIL = re.compile(rb"[a-z0-9-]{1,64}@[a-z0-9.-]{1,64}\.iam\.gserviceaccount\.com")
_AROUND = 1_000  # bytes before and after a key in which the rest of its file stands
_ENDING = b"\\n"  # a key in JSON ends with a line
# firebase.google.com/docs/projects/api-keys: keys in a Firebase configuration are not secret.
_FIREBASE = re.compile(
    rb"authDomain|messagingSenderId|firebaseapp\.com|mobilesdk_app_id|google_app_id|GOOGLE_APP_ID"
    rb"|GCM_SENDER_ID"
)
_MAPS_SCRIPT = re.compile(rb"maps/api/js\?[^\s\"'<>]{0,60}$")  # every visitor's browser loads it
_BESIDE = 400  # bytes in which the other lines of a configuration stand


def aws_pair(candidate: Candidate) -> Proven | None:
    """A key id and its secret; the id tells which account they belong to."""
    if is_placeholder(candidate.secret):
        return None
    whole = candidate.whole
    key_id = _KEY_ID.search(candidate.text, whole.start, whole.end)
    return Proven(Certainty.SHAPED, candidate.value, aws_account(key_id[0]) if key_id else "")


def aws_account(key_id: bytes) -> str:
    """The account that a key id names: 40 bits after the first, in base 32.

    AWS answers the same by `sts get-access-key-info`; it does not document the encoding, so
    nothing is decided by it.
    """
    number = int.from_bytes(base64.b32decode(key_id[4:20])[:6], "big") >> 7 & (1 << 40) - 1
    told = key_id[4:5] >= _FIRST_WITH_ACCOUNT or key_id[4:5].isdigit()
    return f"AWS account {number:012}" if told and number < _ACCOUNTS else ""


def google_service_account(candidate: Candidate) -> Proven | None:
    """The private key of a service account, in the JSON file that Google hands out."""
    key = private_keys.plain(candidate)
    if key is None:
        return None
    text, (start, end) = candidate.text, (key.span.start, key.span.end)
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    if not _SERVICE_ACCOUNT.search(around):
        return None
    email = _EMAIL.search(around)
    end += len(_ENDING) * text.startswith(_ENDING, end)
    return Proven(Certainty.PROVEN, Span(start, end), email[0].decode() if email else "")


def google_api_key(candidate: Candidate) -> Proven | None:
    """A key of Google's, and not one that its place gives to every visitor."""
    start, end = candidate.value.start, candidate.value.end
    around = candidate.text[max(0, start - _BESIDE) : end + _BESIDE]
    public = _FIREBASE.search(around) or _MAPS_SCRIPT.search(
        candidate.text, max(0, start - 80), start
    )
    invented = public or is_placeholder(candidate.secret)
    return None if invented else Proven(Certainty.SHAPED, candidate.value)
