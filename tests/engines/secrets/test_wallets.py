"""Wallet keys are proven by their own checksums; known keys and everything else stay quiet."""

from __future__ import annotations

import pytest

from guardrails.engines.secrets.engine import Secrets
from guardrails.model.hit import Hit
from guardrails.rulepack.examples import fill
from guardrails.rulepack.wallets.mnemonic import word_numbers
from tests.engines.looking import looked, text

SEALED = {
    "bitcoin-wif-key": "{{ 80[0-9a-f]{64}01 | base58check }}",
    "bitcoin-extended-private-key": "{{ 0488ade4[0-9a-f]{82}00[0-9a-f]{64} | base58check }}",
    "stellar-secret-seed": "{{ [0-9a-f]{64} | strkey-seed }}",
    "xrp-seed": "{{ 21[0-9a-f]{32} | base58check-xrp }}",
    "tezos-secret-key": "{{ 0d0f3a07[0-9a-f]{64} | base58check }}",
    "nostr-private-key": "{{ nsec:[0-9a-f]{64} | bech32 }}",
    "age-secret-key": "{{ age-secret-key-:[0-9a-f]{64} | bech32-upper }}",
    "solana-private-key": "{{ [0-9a-f]{64} | ed25519-base58 }}",
}


def hits(content: str) -> tuple[Hit, ...]:
    return looked(Secrets(), text("notes.conf", content)).hits


def names(content: str) -> list[str]:
    return [hit.name for hit in hits(content)]


@pytest.mark.parametrize(("name", "hole"), SEALED.items())
def test_one_wrong_sign_and_it_is_none(name: str, hole: str) -> None:
    key = fill(hole, name).decode()
    assert names(f"{key}\n") == [name]
    other = "4" if key[20] != "4" else "5"
    assert name not in names(f"{key[:20]}{other}{key[21:]}\n")


@pytest.mark.parametrize(("name", "hole"), SEALED.items())
def test_in_a_test_a_key_is_told_and_blocks_nothing(name: str, hole: str) -> None:
    key = fill(hole, name).decode()
    (hit,) = looked(Secrets(), text("tests/test_wallet.py", f"KEY = '{key}'\n")).hits
    loud = "age-secret-key"  # it opens files, and nobody makes one for a test
    assert hit.name == (loud if name == loud else "wallet-key-in-tests")


@pytest.mark.parametrize("size", [32, 40, 48, 56, 64])
def test_a_recovery_phrase_of_every_length(size: int) -> None:
    phrase = fill(f"{{{{ [0-9a-f]{{{size}}} | mnemonic }}}}", str(size)).decode()
    (hit,) = hits(f"the phrase is {phrase}, keep it well\n")
    assert hit.name == "bip39-recovery-phrase"
    assert hit.hidden
    assert hit.hidden.end - hit.hidden.start == len(phrase)


def test_a_recovery_phrase_after_many_plain_words() -> None:
    phrase = fill("{{ [0-9a-f]{64} | mnemonic }}", "plain").decode()
    before = "please keep them well hidden from everybody and never lose them "
    assert names(before + phrase) == ["bip39-recovery-phrase"]


def test_a_list_of_words_is_no_phrase() -> None:
    listed = [word.decode() for word in word_numbers()]
    assert names(" ".join(listed)) == []
    assert names(" ".join(reversed(listed))) == []
    assert [
        name for at in range(0, 2048, 12) for name in names(" ".join(listed[at : at + 12]))
    ] == []


@pytest.mark.parametrize(
    "line",
    [
        "seed = 'myth like bonus scare over problem client lizard pioneer submit female collect'",
        "PRIVATE_KEY=0xac0974bec39a17e36ba4a6b4d238ff94" + "4bacb478cbed5efcae784d7bf4f2ff80",
        "private_key: 0x4f3edf983ac636a65a842ce7c78d9aa7" + "06d3b113bce9c46f30d7d21715b23b1d",
        "seed = 'snoPBrXtMeMy" + "MHUVTgbuqAfg1SUTb'",
    ],
)
def test_keys_that_everybody_knows_are_quiet(line: str) -> None:
    assert names(line) == []


@pytest.mark.parametrize("name", ["private_key_hash", "wallet_address_key", "PUBLIC_PRIVATE_KEY"])
def test_a_name_that_says_it_is_no_private_key(name: str) -> None:
    value = fill("0x{{ [0-9a-f]{64} }}", name).decode()
    assert "ethereum-private-key" not in names(f"{name} = '{value}'")


def test_a_number_that_the_curve_does_not_have() -> None:
    beyond = "f" * 31 + "f" + fill("{{ [0-9a-f]{32} }}", "above").decode()
    assert "ethereum-private-key" not in names(f"private_key = '0x{beyond}'")
    assert "ethereum-private-key" not in names(f"private_key = '0x{0:064x}'")


def test_a_key_pair_of_numbers_that_are_no_bytes() -> None:
    assert names("[" + "300," * 63 + "300]") == []
    assert names("[" + "07," * 63 + "07]") == []
