"""What the secret detector knows, and what it never says."""

from __future__ import annotations

import pickle
import sys

import pytest
from msgspec.structs import asdict

from guardrails.engines.secrets import pointing
from guardrails.engines.secrets.engine import Secrets
from guardrails.engines.secrets.entropy import bits_per_byte
from guardrails.engines.secrets.finding import finder_for
from guardrails.rulepack.examples import fill
from tests.engines.looking import looked, text

TOKEN = fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", "a").decode()
PLAIN = fill(
    "-----BEGIN RSA PRIVATE KEY-----\n{{ (?:[A-Za-z0-9/+]{80}){10} | der }}\n"
    "-----END RSA PRIVATE KEY-----",
    "b",
).decode()
LOCKED = fill(
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\n{{ (?:[A-Za-z0-9/+]{80}){10} | der }}\n"
    "-----END ENCRYPTED PRIVATE KEY-----",
    "c",
).decode()


def names(content: str) -> list[str]:
    return [hit.name for hit in looked(Secrets(), text("a.txt", content)).hits]


@pytest.mark.parametrize("kind", ["ghp", "gho", "ghu", "ghs", "ghr"])
def test_the_checksum_of_every_github_prefix_is_checked(kind: str) -> None:
    body = fill("{{ [A-Za-z0-9]{30} | crc32-base62 }}", kind).decode()
    assert len(names(f"t = '{kind}_{body}'")) == 1
    wrong = body[:-1] + ("0" if body[-1] != "0" else "1")
    assert names(f"t = '{kind}_{wrong}'") == []


def test_a_known_token_of_githubs_own_documentation_format() -> None:
    """From GitHub's description: random part, then CRC32 in base 62 with leading zeros."""
    random_part, checksum = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17"
    assert names("ghp_" + random_part + checksum) == ["github-personal-token"]


def test_plain_and_encrypted_keys_are_told_apart() -> None:
    assert names(PLAIN) == ["private-key"]
    assert names(LOCKED) == ["private-key-encrypted"]


@pytest.mark.parametrize("quoted", [True, False])
def test_a_key_in_a_string_literal_is_a_key(quoted: bool) -> None:
    if quoted:
        lines = "\n".join(f'    "{line}\\n"' for line in PLAIN.splitlines())
        assert names(f"KEY = (\n{lines}\n)\n") == ["private-key"]
    else:
        assert names('KEY = "' + PLAIN.replace("\n", "\\n") + '"') == ["private-key"]


def test_a_key_that_is_cut_off_is_none() -> None:
    assert names(PLAIN.partition("-----END")[0]) == []


def test_no_secret_is_in_a_hit() -> None:
    """Not in its repr, not in its fields, not in what another process would receive."""
    result = looked(Secrets(), text("a.py", f"token = '{TOKEN}'\n{PLAIN}\n"))
    assert len(result.hits) == 2
    for hit in result.hits:
        said = repr(hit) + str(hit.secret) + repr(asdict(hit.secret)) if hit.secret else ""
        said += str(pickle.dumps((hit.name, hit.span, hit.secret, hit.certainty)))
        assert TOKEN[4:] not in said
        assert PLAIN.splitlines()[1] not in said


def test_two_keys_have_two_digests_and_a_guessable_value_has_none() -> None:
    other = fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", "z").decode()
    hits = looked(Secrets(), text("a.txt", f"{TOKEN}\n{other}\n{TOKEN}\n")).hits
    digests = [hit.secret.digest for hit in hits if hit.secret]
    assert digests[0] == digests[2] != digests[1]
    (weak,) = looked(Secrets(), text("b.py", "password = 'Winter2026pass'\n")).hits
    assert weak.secret
    assert weak.secret.digest == ""


def test_one_secret_is_one_hit() -> None:
    assert names(f"github_token = '{TOKEN}'") == ["github-personal-token"]


def test_a_detector_that_misses_its_control_has_not_looked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pointing.PythonPointer, "ends", lambda self, text: {})
    monkeypatch.setattr(pointing, "hyperscan", None)
    finder_for.cache_clear()
    try:
        assert "missed its control" in looked(Secrets(), text("a.txt", TOKEN)).failure
    finally:
        finder_for.cache_clear()


def test_without_hyperscan_the_twin_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointing, "hyperscan", None)
    finder_for.cache_clear()
    try:
        result = looked(Secrets(), text("a.txt", TOKEN))
        assert result.version == "re"
        assert [hit.name for hit in result.hits] == ["github-personal-token"]
    finally:
        finder_for.cache_clear()


def test_hyperscan_is_at_work_where_it_is_installed() -> None:
    assert looked(Secrets(), text("a.txt", TOKEN)).version.startswith("hyperscan ")
    assert "hyperscan" in sys.modules


@pytest.mark.parametrize(("value", "bits"), [(b"", 0.0), (b"aaaa", 0.0), (b"abcd", 2.0)])
def test_entropy(value: bytes, bits: float) -> None:
    assert bits_per_byte(value) == bits
