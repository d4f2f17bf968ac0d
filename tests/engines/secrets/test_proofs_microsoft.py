"""Keys of Azure, Entra ID, Azure DevOps and NuGet: by signature, checksum and time."""

from __future__ import annotations

import base64

import pytest

from guardrails.model.detector import Certainty
from guardrails.rulepack.seals.microsoft import SIGNATURES, annotated_endings, marvin32
from tests.engines.secrets.proving import broken, filled, holds, proof

STORAGE = filled(r"{{ [A-Za-z0-9/+]{76}\+ASt | azure-identifiable-key }}")
ANNOTATED = filled("{{ [A-Za-z0-9]{52}JQQJ99B[A-L][A-Za-z0-9]{16}ACOG | azure-annotated-key }}")
SECRET = filled(r"{{ [A-Za-z0-9]{3}8Q~[A-Za-z0-9_.~-]{31} | entra-client-secret }}")
DEVOPS = filled("{{ [a-z2-7]{52} | azure-devops-token }}")
# From NuGetGallery's ApiKeyV5.cs; it was good for fifteen minutes of December 2024.
NUGET = "a" * 52 + "JQQJ99" + "ALN5Z0000LZENeS003NUGT" + "3OrW"


def long_lived(year: str, lasts: str) -> str:
    body = filled("{{ [A-Za-z0-9]{52} }}") + f"JQQJ99{year}LN5P0000LZENeL{lasts}NUGT"
    return body + annotated_endings(body.encode())[0][:4].decode()


@pytest.mark.parametrize(
    ("seed", "data", "checksum"),
    [
        (0xD53CD9CECD0893B7, b"abc", 0x22C74339 ^ 0x492769BF),  # SymCrypt's own test
        (0x004FB61A001BDBCC, b"", 0x30ED35C1 ^ 0x00CD3C7D),  # .NET's
    ],
)
def test_marvin32_as_microsoft_computes_it(seed: int, data: bytes, checksum: int) -> None:
    assert marvin32(data, seed) == checksum


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("azure-identifiable-key", STORAGE),
        ("azure-annotated-key", ANNOTATED),
        ("azure-devops-token", DEVOPS),
    ],
)
def test_only_the_right_checksum_holds(name: str, key: str) -> None:
    assert holds(name, key)
    assert [each for each in broken(key) if holds(name, each)] == []


def test_a_client_secret_is_proven_by_its_checksum_and_no_less_one_without() -> None:
    """No example of the check is published: a failure proves nothing."""
    certain = proof("entra-client-secret", SECRET)
    other = "a" if SECRET[-1] != "a" else "b"
    shaped = proof("entra-client-secret", SECRET[:-1] + other)
    assert certain
    assert certain.certainty is Certainty.PROVEN
    assert shaped
    assert shaped.certainty is Certainty.SHAPED


@pytest.mark.parametrize("signature", sorted(SIGNATURES))
@pytest.mark.parametrize("random_part", [33, 42, 44, 76])
def test_every_signature_in_every_length(signature: bytes, random_part: int) -> None:
    """Keys of 32, 39, 40 and 64 bytes: the signature stands at a border of six bits in each."""
    body = "{{ [A-Za-z0-9]{%d}%s | azure-identifiable-key }}"
    key = filled(body % (random_part, signature.decode().replace("+", r"\+")))
    assert key.rstrip("=")[-10:-6].encode() == signature
    assert holds("azure-identifiable-key", key)
    assert holds("azure-identifiable-key", key.replace("+", "-").replace("/", "_"))


def test_redis_writes_letters_for_the_signs_of_base64() -> None:
    for seed in range(40):
        key = filled("{{ [A-Za-z0-9]{33}AzCa | azure-identifiable-key }}", str(seed))
        if "+" in key or "/" in key:
            break
    assert holds("azure-identifiable-key", key.replace("+", "P").replace("/", "F"))


def test_the_long_form_and_the_two_ways_to_write_a_checksum() -> None:
    body = ANNOTATED[:80]
    base62, standard = annotated_endings(body.encode())
    decoded = base64.b64encode(base64.b64decode(base62 + b"==")).decode()
    for ending in (base62[:4].decode(), decoded, standard[:4].decode(), standard.decode()):
        assert holds("azure-annotated-key", body + ending)
    assert not holds("azure-annotated-key", body + "AAAAAA==")


def test_what_hashes_a_key_is_no_key() -> None:
    """`JQQJ9H` marks data that was hashed with a key."""
    body = ANNOTATED[:57] + "H" + ANNOTATED[58:80]
    assert not holds("azure-annotated-key", body + annotated_endings(body.encode())[0][:4].decode())


def test_nugets_published_example_has_its_checksum_and_has_expired() -> None:
    assert holds("azure-annotated-key", NUGET)
    assert not holds("nuget-key", NUGET)
    assert not holds("azure-annotated-key", NUGET[:-1] + "X")


def test_a_nuget_key_lives_a_year_at_most() -> None:
    a_year = "RMM"  # 105,422 times five minutes
    assert not holds("nuget-key", long_lived("A", a_year))
    assert holds("nuget-key", long_lived("9", a_year))  # 2085
    assert not holds("nuget-key", long_lived("9", a_year)[:-1])


def test_older_keys_are_known_by_their_length_and_their_place() -> None:
    storage = filled("{{ [A-Za-z0-9/+]{85}[AQgw] }}==")
    found = proof("azure-key-of-64", storage)
    assert found
    assert found.certainty.value == "shaped"
    assert not holds("azure-key-of-64", STORAGE)  # its signature has a detector of its own
    assert not holds("azure-key-of-32", storage)
    assert not holds("azure-key-of-64", "A" * 86 + "==")


@pytest.mark.parametrize(
    "emulator",
    [
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
    ],
)
def test_every_emulator_has_the_same_key(emulator: str) -> None:
    assert not holds("azure-key-of-64", emulator)
