"""Checksums and structures that make a sample look live to an offline proof.

The detector checks them, the samples are made with them: one formula, both directions.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable

from guardrails.rulepack.wallets.seals import WALLET_SEALS

_BASE62 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
OPENSSH_MAGIC = b"openssh-key-v1\0"


def crc32_base62(random_part: bytes) -> bytes:
    """The last six characters of a GitHub token: CRC32 of the random part, in base 62.

    Source: GitHub's engineering blog on its token formats, April 2021.
    """
    rest, digits = zlib.crc32(random_part), b""
    while rest:
        rest, digit = divmod(rest, 62)
        digits = _BASE62[digit : digit + 1] + digits
    return digits.rjust(6, b"0")


def _with_crc32(text: bytes) -> bytes:
    return text + crc32_base62(text)


def _der(text: bytes) -> bytes:
    """Base64 lines of a DER sequence that begins as every private key does: with a version."""
    content = b"\x02\x01\x00" + base64.b64decode(text[: len(text) // 4 * 4])
    return _lines(b"\x30\x82" + len(content).to_bytes(2, "big") + content)


def _openssh(text: bytes, cipher: bytes) -> bytes:
    content = base64.b64decode(text[: len(text) // 4 * 4])
    return _lines(OPENSSH_MAGIC + len(cipher).to_bytes(4, "big") + cipher + content)


def _lines(content: bytes) -> bytes:
    encoded = base64.b64encode(content)
    return b"\n".join(encoded[start : start + 64] for start in range(0, len(encoded), 64))


def _jwt(text: bytes) -> bytes:
    """A token whose three parts are what RFC 7519 asks for; `text` becomes the signature."""
    parts = [{"alg": "RS256", "typ": "JWT"}, {"iss": "guardrails-sample"}]
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in parts]
    return b".".join([*encoded, text])


def _klarna(text: bytes) -> bytes:
    """Base64 of what Klarna puts into a key: random text, the id of the credentials, a version."""
    identity = b"7c9e6679-7425-40de-944b-e07fc1f90ae7"
    return base64.b64encode(b",".join([text[:32], identity, b"1", text[32:]]))


SEALS: dict[str, Callable[[bytes], bytes]] = {
    "crc32-base62": _with_crc32,
    "der": _der,
    "jwt": _jwt,
    "klarna": _klarna,
    "openssh": lambda text: _openssh(text, b"none"),
    "openssh-encrypted": lambda text: _openssh(text, b"aes256-ctr"),
    **WALLET_SEALS,
}
