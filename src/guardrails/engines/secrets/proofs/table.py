"""Every proof by the name that a detector's file calls it."""

from __future__ import annotations

from collections.abc import Callable

from guardrails.engines.secrets.candidate import Proof
from guardrails.engines.secrets.context import Context
from guardrails.engines.secrets.proofs import assigned, checksums, given, private_keys, web_tokens

PROOFS: dict[str, Proof] = {
    "assigned-in-rehearsal": assigned.assigned_in_rehearsal,
    "assigned-password": assigned.assigned_password,
    "assigned-secret": assigned.assigned_secret,
    "basic-auth": given.basic_auth,
    "bearer": given.bearer,
    "given-password": given.given_password,
    "github-checksum": checksums.github,
    "jwt": web_tokens.jwt,
    "private-key": private_keys.plain,
    "private-key-encrypted": private_keys.encrypted,
    "url-password": given.url_password,
}

# Where a proof has anything to say; elsewhere it is not asked.
PLACES: dict[str, Callable[[Context], bool]] = {
    "assigned-in-rehearsal": lambda context: context.rehearsal and not context.hashes,
    "assigned-password": lambda context: not (context.rehearsal or context.hashes),
    "assigned-secret": lambda context: not (context.rehearsal or context.hashes),
}
