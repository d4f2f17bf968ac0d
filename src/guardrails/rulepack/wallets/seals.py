"""The seals of wallet keys: a hole holds hexadecimal bytes, and the seal writes them as a key."""

from __future__ import annotations

from collections.abc import Callable

from guardrails.rulepack.wallets import base58, bech32, ed25519, mnemonic, strkey


def _bytes(text: bytes) -> bytes:
    return bytes.fromhex(text.decode())


def _bech32(text: bytes) -> bytes:
    """`nsec:00ff...`: the human-readable part, and the content."""
    kind, _, content = text.partition(b":")
    return bech32.seal(kind, _bytes(content))


def _numbers(text: bytes) -> bytes:
    """A key pair as Solana's tools write it to a file: a JSON array of 64 numbers."""
    return b"[" + ",".join(map(str, ed25519.seal(_bytes(text)))).encode() + b"]"


WALLET_SEALS: dict[str, Callable[[bytes], bytes]] = {
    "base58check": lambda text: base58.seal(_bytes(text)),
    "base58check-xrp": lambda text: base58.seal(_bytes(text), base58.XRP),
    "bech32": _bech32,
    "bech32-upper": lambda text: _bech32(text).upper(),
    "ed25519-base58": lambda text: base58.encode(ed25519.seal(_bytes(text))),
    "ed25519-numbers": _numbers,
    "mnemonic": lambda text: mnemonic.seal(_bytes(text)),
    "strkey-seed": lambda text: strkey.seal(strkey.SEED, _bytes(text)),
}
