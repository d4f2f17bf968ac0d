"""Whatever stands where a secret would: a proof says yes or no, and never fails."""

from __future__ import annotations

import base64
import random

import pytest

from guardrails.engines.secrets.proofs.table import MARKED, PROOFS
from tests.engines.secrets.proving import encoded, proof

PREFIXES = (
    b"",
    b"ghp_",
    b"glsa_",
    b"glpat-",
    b"pypi-AgEIcHlwaS5vcmc",
    b"sntrys_eyJ",
    b"eyJhbGciOiJIUzI1NiJ9.eyJ",
    b"ABSK",
    b"bedrock-api-key-",
    b"cmVmdGtu",
    b"sv=2022-11-02&sig=",
    b"JQQJ99",
    b"A" * 76 + b"+ASt",
)
ODD = (
    b"",
    b"=",
    b"====",
    b".",
    b"...",
    b"_",
    b"-",
    b"\0\xff",
    "né".encode(),
    b"eyJ" + b"A" * 4096,
    b"%zz&se=\xff&&=&",
    encoded("9" * 5000).encode(),
    encoded('{"exp": 1' + "0" * 400 + "}").encode(),
    encoded('{"exp": NaN, "alg": {}}').encode(),
    encoded("[" * 3000).encode(),
    base64.b64encode(b"\x02\x01\xff\xff\xff"),
)


@pytest.mark.parametrize("name", sorted(PROOFS))
def test_odd_input(name: str) -> None:
    chance = random.Random(name)
    values = [prefix + odd for prefix in PREFIXES for odd in ODD]
    for length in range(100):
        values += [chance.choice(PREFIXES) + chance.randbytes(length)]
        values += [chance.choice(PREFIXES) + base64.b64encode(chance.randbytes(length))]
    for value in values:
        proof(name, value)


def test_what_bears_a_mark_is_refuted_by_an_empty_value() -> None:
    assert not [name for name in MARKED if proof(name, b"")]
