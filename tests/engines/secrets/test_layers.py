"""Secrets in texts within a text: found where they are encoded, and hidden there."""

from __future__ import annotations

import base64
import random
from urllib.parse import quote

import pytest

from guardrails.engines.secrets.finding import Finder, finder_for
from guardrails.engines.secrets.pointing import HyperscanPointer, PythonPointer
from guardrails.rulepack.examples import fill
from tests.engines.looking import built_in

TOKEN = fill("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}", "layers")


def found(text: bytes, path: str = "settings.conf") -> list[tuple[str, bytes]]:
    """The rules, and the bytes that each would hide."""
    return [
        (each.detector.id, text[each.hidden.start : each.hidden.end])
        for each in finder_for(built_in().detectors).find(text, path)
    ]


@pytest.mark.parametrize("shift", range(3))
def test_base64_hides_the_quads_that_hold_the_token(shift: int) -> None:
    inner = b"x" * shift + b"; token " + TOKEN + b"; and so on"
    text = b'data: "' + base64.b64encode(inner) + b'"\n'
    ((rule, hidden),) = found(text)
    assert rule == "github-personal-token"
    assert TOKEN in base64.b64decode(hidden)
    assert len(base64.b64decode(hidden)) <= len(TOKEN) + 4


def test_base64_for_urls_and_without_padding() -> None:
    inner = b"{'a': '>>>???', 'token': '" + TOKEN + b"'}?>"
    text = b"value=" + base64.urlsafe_b64encode(inner).rstrip(b"=")
    assert [rule for rule, _ in found(text)] == ["github-personal-token"]


def test_hexadecimal_digits() -> None:
    text = b"blob = '" + (b"a " + TOKEN + b" b").hex().encode() + b"'"
    assert found(text) == [("github-personal-token", TOKEN.hex().encode())]


def test_percent_signs() -> None:
    written = TOKEN.replace(b"_", b"%5F")
    text = b"https://example.org/?q=" + quote('"').encode() + written + b"%22&page=2"
    assert found(text) == [("github-personal-token", written)]


def test_the_data_of_a_kubernetes_secret() -> None:
    password = base64.b64encode(b"Xk29fQz81mPw")
    text = b"apiVersion: v1\nkind: Secret\ndata:\n  username: YXBw\n  password: " + password + b"\n"
    assert [hidden for _, hidden in found(text)] == [password]


def test_a_token_after_a_written_line_end() -> None:
    text = b'{"source": ["first line\\n' + TOKEN + b'\\n"]}'
    assert found(text, "notes.ipynb") == [("github-personal-token", TOKEN)]


def test_one_layer_and_no_more() -> None:
    twice = base64.b64encode(base64.b64encode(b"token " + TOKEN))
    assert found(b"x = '" + twice + b"'") == []


@pytest.mark.parametrize(
    "text",
    [
        b"image = '" + base64.b64encode(random.Random(1).randbytes(3000)) + b"'",
        b"sha = '" + b"5f2b" * 16 + b"'",
        b"https://example.org/a%20b%2Fc?d=%22e%22",
        b"kind: Secret\ndata:\n  note: " + base64.b64encode(b"nothing to hide") + b"\n",
        b"AAAA" * 4000,
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" * 20,
    ],
)
def test_what_is_encoded_and_no_secret_stays_quiet(text: bytes) -> None:
    assert found(text) == []


def test_gates_open_for_hyperscan_and_its_twin_alike() -> None:
    inner = b"password: Xk29fQz81mPw and the token " + TOKEN
    texts = [
        base64.b64encode(inner),
        inner.hex().encode(),
        quote(inner).encode(),
        b"kind: Secret\n  password: " + base64.b64encode(b"Xk29fQz81mPw"),
        b"nothing at all",
    ]
    detectors = built_in().detectors
    hyperscan, twin = Finder(detectors, HyperscanPointer), Finder(detectors, PythonPointer)
    for text in texts:
        places = [
            [(each.detector.id, each.hidden) for each in finder.find(text)]
            for finder in (hyperscan, twin)
        ]
        assert places[0] == places[1]
    assert hyperscan.find(texts[0])
