"""Every proof by the name that a detector's file calls it."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Proof
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
    "private-key-jwk": private_keys.web_key,
    "private-key-openvpn": private_keys.static_key,
    "private-key-putty": private_keys.putty_plain,
    "private-key-putty-encrypted": private_keys.putty_encrypted,
    "private-key-xml": private_keys.xml_key,
    "url-password": given.url_password,
}
