"""Wallet keys, which carry their own checksums; docs/secret-proofs.md names every standard.

In a test or an example they are vectors nearly always: there one detector of low severity speaks
for all of them.
"""

from __future__ import annotations

import json
import re

from guardrails.engines.secrets.candidate import Candidate, Proof, Proven
from guardrails.engines.secrets.placeholders import is_placeholder
from guardrails.model.detector import Certainty
from guardrails.model.place import Span
from guardrails.rulepack.wallets import base58, bech32, ed25519, mnemonic, strkey
from guardrails.rulepack.wallets.published import is_published

_SECP256K1_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_HEX = re.compile(rb"[0-9a-f]+")
_NO_KEY = re.compile(rb"(?i)hash|digest|public|pub_?key|address|salt|signature|topic|selector")
_MOST_REPEATED = 2  # words of a phrase that may stand in it twice: chance gives hardly ever more


def any_of_them(candidate: Candidate) -> Proven | None:
    """Any wallet key; the group that held it names its standard."""
    proof = _BY_FORM.get(candidate.form)
    return proof(candidate) if proof else None


def base58check(candidate: Candidate) -> Proven | None:
    """Bitcoin's own alphabet: WIF, BIP 32, BIP 38, Tezos."""
    return _proven(candidate, base58.holds(candidate.secret))


def base58check_xrp(candidate: Candidate) -> Proven | None:
    """The alphabet of the XRP Ledger."""
    return _proven(candidate, base58.holds(candidate.secret, base58.XRP))


def bech32_text(candidate: Candidate) -> Proven | None:
    """Bech32, whatever its human-readable part."""
    return _proven(candidate, bech32.holds(candidate.secret))


def strkey_seed(candidate: Candidate) -> Proven | None:
    """A Stellar seed."""
    return _proven(candidate, strkey.holds(candidate.secret))


def key_pair_base58(candidate: Candidate) -> Proven | None:
    """64 bytes in base 58, half of which is the public key of the other half."""
    return _proven(candidate, ed25519.holds(base58.decode(candidate.secret) or b""))


def key_pair_numbers(candidate: Candidate) -> Proven | None:
    """The same as a JSON array of 64 numbers."""
    try:
        pair = bytes(json.loads(candidate.secret))
    except ValueError:  # a number above 255, or with a zero in front
        return None
    return _proven(candidate, ed25519.holds(pair))


def ethereum_key(candidate: Candidate) -> Proven | None:
    """32 bytes under a telling name, and a number that the curve has: no more can be proven."""
    digits = candidate.secret.lower().removeprefix(b"0x")
    known = is_placeholder(digits) or is_published(digits)
    if known or not _HEX.fullmatch(digits) or _NO_KEY.search(candidate.name):
        return None
    holds = 0 < int(digits, 16) < _SECP256K1_ORDER
    return Proven(Certainty.LIKELY, candidate.value) if holds else None


def recovery_phrase(candidate: Candidate) -> Proven | None:
    """Words of BIP 39's list between others that are not of it, with the checksum in the last."""
    for span in _runs_of_listed_words(candidate):
        phrase = candidate.text[span.start : span.end]
        words = phrase.split()
        varied = len(set(words)) >= len(words) - _MOST_REPEATED and words != sorted(words)
        if varied and mnemonic.holds(words) and not is_published(phrase):
            return Proven(Certainty.PROVEN, span)
    return None


_WORD = re.compile(rb"(?<![A-Za-z0-9])[a-z]+(?![A-Za-z0-9])")
_ROUND = 240  # bytes before and after that are read to see where a run of words ends


def _runs_of_listed_words(candidate: Candidate) -> list[Span]:
    """Longest runs of listed words, one space between them, around the match."""
    text = candidate.text
    start = max(0, candidate.value.start - _ROUND)
    listed = mnemonic.word_numbers()
    runs: list[Span] = []
    for match in _WORD.finditer(text, start, candidate.value.end + _ROUND):
        if match[0] not in listed:
            continue
        last = runs[-1] if runs else None
        if last and text[last.end : match.start()] == b" ":
            runs[-1] = Span(last.start, match.end())
        else:
            runs.append(Span(*match.span()))
    return [run for run in runs if run.overlaps(candidate.value)]


def _proven(candidate: Candidate, holds: bool) -> Proven | None:
    if not holds or is_published(candidate.secret):
        return None
    return Proven(Certainty.PROVEN, candidate.value)


_BY_FORM: dict[str, Proof] = {
    "secret_base58": base58check,
    "secret_bech32": bech32_text,
    "secret_pair": key_pair_base58,
    "secret_strkey": strkey_seed,
    "secret_xrp": base58check_xrp,
}
