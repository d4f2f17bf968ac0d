"""The checks of wallet keys, held against the public vectors of their own standards.

A vector stands here in two parts: no key in one piece is in this repository.
"""

from __future__ import annotations

import pytest

from guardrails.rulepack.wallets import base58, bech32, ed25519, mnemonic, strkey
from guardrails.rulepack.wallets.published import is_published

WIF = b"5HueCGU8rMjxEXxiPuD5BDku" + b"4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"
XPRV = (
    b"xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPq"
    b"jiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
)
GENESIS = b"snoPBrXtMeMy" + b"MHUVTgbuqAfg1SUTb"
TEZOS = b"edsk3gUfUPyBSfrS9CCgmCiQ" + b"sTCHGkviBDusMxDJstFtojtc1zcpsh"
STELLAR = b"SBGWSG6BTNCKCOB3DIFBGCVMUPQF" + b"YPA2G4O34RMTB343OYPXU5DJDVMN"
NSEC = b"nsec1vl029mgpspedva04g90vltkh6fvh240zqtv" + b"9k0t9af8935ke9laqsnlfe5"
NSEC_KEY = "67dea2ed018072d675f5415ecfaed7d2597555e202d85b3d65ea4e58d2d92ffa"
ED25519_SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
ED25519_PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
HARDHAT = b"ac0974bec39a17e36ba4a6b4d238ff94" + b"4bacb478cbed5efcae784d7bf4f2ff80"
PHRASES = [
    b"abandon " * 11 + b"about",
    b"legal winner thank year wave sausage worth useful legal winner thank yellow",
    b"letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    b"zoo " * 23 + b"vote",
]


@pytest.mark.parametrize("text", [WIF, XPRV, TEZOS])
def test_base58check_vectors(text: bytes) -> None:
    """From the Bitcoin wiki, from BIP 32, from the Tezos sandbox."""
    content = base58.decode(text)
    assert content
    assert base58.holds(text)
    assert base58.seal(content[:-4]) == text


def test_base58check_of_the_xrp_ledger() -> None:
    content = base58.decode(GENESIS, base58.XRP)
    assert content
    assert content[:-4].hex() == "21dedce9ce67b451d852fd4e846fcde31c"  # of "masterpassphrase"
    assert base58.holds(GENESIS, base58.XRP)
    assert base58.seal(content[:-4], base58.XRP) == GENESIS


def test_zero_bytes_in_front_are_kept() -> None:
    assert base58.encode(b"\0\0\x01") == b"112"
    assert base58.decode(b"112") == b"\0\0\x01"


@pytest.mark.parametrize("text", [WIF[:-1] + b"K", WIF[1:] + WIF[:1], WIF + b"0", b"", b"1111"])
def test_what_is_no_base58check(text: bytes) -> None:
    assert not base58.holds(text)


def test_bech32_vectors() -> None:
    """From NIP-19, and the valid strings of BIP 173."""
    assert bech32.holds(NSEC)
    assert bech32.seal(b"nsec", bytes.fromhex(NSEC_KEY)) == NSEC
    assert bech32.holds(b"A12UEL5L")
    assert bech32.holds(b"abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")
    assert bech32.holds(b"split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")


@pytest.mark.parametrize(
    "text",
    [NSEC[:-1] + b"q", NSEC.replace(b"nsec", b"npub"), NSEC[:-1] + b"5".upper() + b"Q", b"1"],
)
def test_what_is_no_bech32(text: bytes) -> None:
    assert not bech32.holds(text)


def test_bech32_is_in_one_case() -> None:
    assert bech32.holds(NSEC.upper())
    assert not bech32.holds(NSEC.capitalize())


def test_strkey_vector() -> None:
    """From SEP-5: the first account of its first test."""
    assert strkey.holds(STELLAR)
    assert not strkey.holds(STELLAR[:-1] + b"A")
    assert not strkey.holds(b"S")


@pytest.mark.parametrize("phrase", PHRASES)
def test_recovery_phrase_vectors(phrase: bytes) -> None:
    """From BIP 39."""
    assert mnemonic.holds(phrase.split())


def test_recovery_phrases_are_made_of_entropy() -> None:
    assert mnemonic.seal(bytes(16)) == PHRASES[0]
    assert mnemonic.seal(b"\x7f" * 16) == PHRASES[1]
    assert mnemonic.seal(b"\xff" * 32) == PHRASES[3]


@pytest.mark.parametrize(
    "phrase", [b"abandon " * 12, b"abandon " * 10 + b"about", b"abandon " * 11 + b"guardrails", b""]
)
def test_what_is_no_recovery_phrase(phrase: bytes) -> None:
    assert not mnemonic.holds(phrase.split())


def test_the_list_of_words_is_the_standards() -> None:
    listed = list(mnemonic.word_numbers())
    assert len({word[:4] for word in listed}) == len(listed) == 2048
    assert (listed[0], listed[-1]) == (b"abandon", b"zoo")
    assert listed == sorted(listed)


def test_ed25519_vector() -> None:
    """From RFC 8032, section 7.1."""
    pair = bytes.fromhex(ED25519_SEED + ED25519_PUBLIC)
    assert ed25519.seal(pair[:32]) == pair
    assert ed25519.holds(pair)
    assert not ed25519.holds(pair[:-1] + b"\0")
    assert not ed25519.holds(pair[:32])


@pytest.mark.parametrize("key", [WIF, XPRV, GENESIS, TEZOS, STELLAR, NSEC, HARDHAT, PHRASES[1]])
def test_what_everybody_knows_is_published(key: bytes) -> None:
    assert is_published(key)
    assert not is_published(key[::-1])
