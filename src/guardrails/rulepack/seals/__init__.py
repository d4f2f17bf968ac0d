"""Checksums and structures that make a sample look live to an offline proof.

The detector checks them, the samples are made with them: one formula, both directions. A seal
takes what a hole was filled with and gives the text that stands there.
"""

from __future__ import annotations

from collections.abc import Callable

from guardrails.rulepack.seals import (
    checksums,
    encodings,
    macaroons,
    microsoft,
    private_keys,
    web_tokens,
)
from guardrails.rulepack.wallets.seals import WALLET_SEALS

SEALS: dict[str, Callable[[bytes], bytes]] = {
    "azure-annotated-key": microsoft.sealed_annotated_key,
    "azure-devops-token": microsoft.sealed_devops_token,
    "azure-identifiable-key": microsoft.sealed_identifiable_key,
    "base64": encodings.base64_text,
    "base64url": encodings.base64url_text,
    "crc32-base62": checksums.with_crc32_base62,
    "crc32-hex": checksums.with_crc32_hex,
    "crc32-hex-big-endian": checksums.with_crc32_hex_big_endian,
    "der": private_keys.der,
    "entra-client-secret": microsoft.sealed_client_secret,
    "gitlab-routable": checksums.gitlab_routable,
    "jwt": web_tokens.jwt,
    "klarna": encodings.klarna,
    "luhn": checksums.with_luhn_digit,
    "openssh": private_keys.openssh,
    "openssh-encrypted": private_keys.openssh_encrypted,
    "pypi": macaroons.pypi,
    "testpypi": macaroons.testpypi,
    **WALLET_SEALS,
}
