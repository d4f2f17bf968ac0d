"""Every proof by the name that a detector's file calls it."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Proof
from guardrails.engines.secrets.proofs import (
    assigned,
    checksums,
    commerce,
    given,
    private_keys,
    wallets,
    web_tokens,
)

PROOFS: dict[str, Proof] = {
    "assigned-in-rehearsal": assigned.assigned_in_rehearsal,
    "assigned-password": assigned.assigned_password,
    "assigned-secret": assigned.assigned_secret,
    "base58check": wallets.base58check,
    "base58check-xrp": wallets.base58check_xrp,
    "basic-auth": given.basic_auth,
    "bearer": given.bearer,
    "bech32": wallets.bech32_text,
    "ed25519-base58": wallets.key_pair_base58,
    "ed25519-numbers": wallets.key_pair_numbers,
    "ethereum-key": wallets.ethereum_key,
    "given-password": given.given_password,
    "github-checksum": checksums.github,
    "jwt": web_tokens.jwt,
    "klarna": commerce.klarna,
    "mnemonic": wallets.recovery_phrase,
    "polar-checksum": commerce.polar,
    "private-key": private_keys.plain,
    "private-key-encrypted": private_keys.encrypted,
    "strkey-seed": wallets.strkey_seed,
    "url-password": given.url_password,
}
