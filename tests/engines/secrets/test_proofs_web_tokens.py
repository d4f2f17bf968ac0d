"""JSON web tokens and tokens that hold JSON: what opens something, and what does not."""

from __future__ import annotations

import time
from typing import Any

import pytest

from guardrails.engines.secrets.engine import Secrets
from tests.engines.looking import looked, text
from tests.engines.secrets.proving import broken, encoded, filled, holds, proof

HMAC = filled("{{ [A-Za-z0-9_-]{42}[AEIMQUYcgkosw048] }}")
SOON, PAST = int(time.time()) + 3600, int(time.time()) - 3600


def token(claims: Any, header: Any = None, signature: str = HMAC) -> str:
    return f"{encoded(header or {'alg': 'HS256', 'typ': 'JWT'})}.{encoded(claims)}.{signature}"


@pytest.mark.parametrize(
    "claims", [{"sub": "u-81"}, {"exp": SOON}, {"exp": SOON + 0.5}, {"exp": "never", "a": 1}]
)
def test_a_token_that_opens_something(claims: Any) -> None:
    assert holds("jwt", token(claims))
    assert holds("jwt", "ghs_" + token(claims))


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": PAST},
        {"exp": PAST + 0.5},
        {"exp": 0},
        {"iss": "joe", "exp": 1300819380},  # RFC 7519's own example
        {"sub": "1234567890", "name": "John Doe", "iat": 1516239022},  # jwt.io's
        {"sub": "1234567890", "name": "Jane Roe"},
        {"some": "payload"},  # PyJWT's
        {"iss": "supabase", "role": "anon"},
        {},
        [],
        "text",
        7,
    ],
)
def test_a_token_that_opens_nothing(claims: Any) -> None:
    assert not holds("jwt", token(claims))


def test_the_example_of_jwt_io_as_it_stands_there() -> None:
    parts = (
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    )
    assert not holds("jwt", ".".join(parts))


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE", None, 7, ["HS256"], ""])
def test_what_nothing_signs_is_no_secret(algorithm: object) -> None:
    assert not holds("jwt", token({"sub": "u-81"}, {"alg": algorithm}))


@pytest.mark.parametrize(
    ("algorithm", "length", "right"),
    [
        ("HS256", 43, True),
        ("HS256", 42, False),
        ("HS256", 9, False),
        ("HS512", 86, True),
        ("HS512", 43, False),
        ("ES256", 86, True),
        ("EdDSA", 86, True),
        ("RS256", 342, True),
        ("RS256", 86, False),
        ("ours-1", 43, True),
        ("ours-1", 12, False),
    ],
)
def test_a_signature_is_as_long_as_its_algorithm_makes_it(
    algorithm: str, length: int, right: bool
) -> None:
    signature = (HMAC * 8)[:length]
    assert holds("jwt", token({"sub": "u-81"}, {"alg": algorithm}, signature)) is right


def test_broken_tokens_are_none_and_break_nothing() -> None:
    whole = token({"sub": "u-81"})
    beyond_claims = len(whole) - len(HMAC)
    assert [each for each in broken(whole[:beyond_claims]) if holds("jwt", each)] == []
    for odd in ("eyJ.eyJ.x", "..", "eyJ" + "A" * 5000, encoded("[" * 5000) + ".eyJ9." + HMAC):
        assert not holds("jwt", odd)


def test_in_a_test_a_token_is_a_weak_finding() -> None:
    line = f"token = '{token({'sub': 'u-81'})}'\n"
    for path, name, certainty in (
        ("src/app.py", "jwt", "proven"),
        ("tests/test_app.py", "jwt-in-tests", "weak"),
    ):
        (hit,) = looked(Secrets(), text(path, line)).hits
        assert (hit.name, hit.certainty) == (name, certainty)


@pytest.mark.parametrize("path", ["src/app.py", "tests/test_app.py"])
def test_no_name_makes_a_secret_of_an_expired_token(path: str) -> None:
    line = f"secret_token = '{token({'sub': 'u-81', 'exp': PAST})}'\n"
    assert looked(Secrets(), text(path, line)).hits == ()


def test_supabase_gives_one_key_to_browsers_and_one_to_servers() -> None:
    assert holds("supabase-service-role", token({"iss": "supabase", "role": "service_role"}))
    assert not holds("supabase-service-role", token({"iss": "supabase", "role": "anon"}))
    assert not holds("supabase-service-role", token({"iss": "ours", "role": "service_role"}))


def encrypted(**header: object) -> str:
    parts = [encoded({"ver": 1, "enc": "A128GCM", "alg": "A128GCMKW", **header}), *[HMAC] * 4]
    return ".".join(parts)


def test_an_encrypted_token_tells_when_it_expires() -> None:
    """As AWS CodeArtifact hands out: five parts, and a header with the time."""
    assert holds("encrypted-token", encrypted(exp=SOON))
    assert not holds("encrypted-token", encrypted(exp=PAST))
    assert not holds("encrypted-token", encrypted(exp=SOON).rpartition(".")[0])
    assert not holds("encrypted-token", token({"sub": "u-81"}))


@pytest.mark.parametrize(
    ("name", "held", "form"),
    [
        ("base64-json", {"any": 1}, "xx_{}"),
        ("grafana-cloud-json", {"o": "1", "n": "key", "k": "s", "m": {"r": "us"}}, "glc_{}"),
        ("grafana-key-json", {"k": "s", "n": "key", "id": 1}, "{}"),
        ("mapbox-json", {"u": "me", "a": "s"}, "sk.{}." + HMAC[:22]),
        ("sentry-json", {"iat": 1.5, "url": "https://sentry.io"}, "sntrys_{}_" + HMAC),
    ],
)
def test_tokens_that_hold_json(name: str, held: dict[str, object], form: str) -> None:
    assert holds(name, form.format(encoded(held)))
    lacking = dict(list(held.items())[1:])
    for wrong in ("", "eyJ", form, form.format(encoded(lacking)), form.format("eyJ9"), "eyJ9" * 9):
        assert not holds(name, wrong)


def test_a_proof_names_the_whole_value() -> None:
    found = proof("jwt", token({"sub": "u-81"}))
    assert found
    assert (found.span.start, found.certainty.value) == (0, "proven")
