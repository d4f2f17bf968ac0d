"""Macaroons, signed queries, and keys that hold whose they are."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta, timezone

import pytest

from guardrails.engines.secrets.engine import Secrets
from guardrails.engines.secrets.proofs.clouds import aws_account
from tests.engines.looking import looked, text
from tests.engines.secrets.proving import broken, filled, holds, proof

PYPI = filled("pypi-{{ [A-Za-z0-9_-]{42}[AEIMQUYcgkosw048] | pypi }}")
TEST_PYPI = filled("pypi-{{ [A-Za-z0-9_-]{42}[AEIMQUYcgkosw048] | testpypi }}")
SIGNATURE = filled("{{ [A-Za-z0-9]{42}[AEIMQUYcgkosw048] }}") + "="
NOW = datetime.now(timezone.utc)
TOMORROW, YESTERDAY = NOW + timedelta(days=1), NOW - timedelta(days=1)


def base64_of(content: str) -> str:
    return base64.b64encode(content.encode()).decode()


def test_a_macaroon_says_where_it_belongs() -> None:
    assert holds("pypi", PYPI)
    assert not holds("testpypi", PYPI)
    assert holds("testpypi", TEST_PYPI)
    assert not holds("pypi", TEST_PYPI)
    assert holds("macaroon", PYPI.removeprefix("pypi-"))


def test_a_macaroon_is_whole_or_none() -> None:
    """It has no checksum that we could compute: only its packets can be wrong, not its letters."""
    for end in range(len(PYPI)):
        assert not holds("pypi", PYPI[:end])
    for odd in ("pypi-", "pypi-A", "pypi-AgEI", "pypi-AgEI" + "_" * 40, PYPI + "AAAA", "\0é"):
        assert not holds("pypi", odd)
    endless = base64.urlsafe_b64encode(b"\x02\x01" + b"\xff" * 60).decode()
    assert not holds("macaroon", endless)


@pytest.mark.parametrize("form", ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ", "%Y-%m-%d"])
def test_a_signature_for_storage_ends_some_day(form: str) -> None:
    sas = "sv=2022-11-02&sr=b&sp=r&se={}&sig=" + SIGNATURE.replace("=", "%3D")
    later = (NOW + timedelta(days=3)).strftime(form).replace(":", "%3A")
    assert holds("azure-storage-sas", sas.format(later))
    assert holds("azure-storage-sas", sas.format(later).replace("&", "&amp;"))
    assert not holds("azure-storage-sas", sas.format((NOW - timedelta(days=3)).strftime(form)))


def test_what_is_no_signature_for_storage() -> None:
    whole = f"sv=2022-11-02&si=policy&sig={SIGNATURE}"
    assert holds("azure-storage-sas", whole)  # a stored policy knows when it ends
    for wrong in ("sv=1.0&sig=" + SIGNATURE, "sv=2022-11-02&sig=abc", "sig=" + SIGNATURE, "", "&="):
        assert not holds("azure-storage-sas", wrong)


def test_a_signature_for_other_resources() -> None:
    sas = f"SharedAccessSignature sr=x.servicebus.windows.net&sig={SIGNATURE}&skn=all&se="
    for wrong in (f"{YESTERDAY.timestamp():.0f}", "", "tomorrow"):
        assert not holds("azure-resource-sas", sas.partition(" ")[2] + wrong)
    assert holds("azure-resource-sas", f"{sas.partition(' ')[2]}{TOMORROW.timestamp():.0f}")


def test_a_short_term_key_for_bedrock_is_a_signed_request() -> None:
    def key(begin: datetime, rest: str = "&X-Amz-Expires=43200&X-Amz-Signature=ab") -> str:
        query = f"Action=CallWithBearerToken&X-Amz-Date={begin.strftime('%Y%m%dT%H%M%SZ')}{rest}"
        return "bedrock-api-key-" + base64_of("bedrock.amazonaws.com/?" + query)

    assert holds("bedrock-short-term", key(NOW))
    assert not holds("bedrock-short-term", key(YESTERDAY))
    assert not holds("bedrock-short-term", key(NOW, "&X-Amz-Expires=43200"))
    assert not holds("bedrock-short-term", key(NOW, "&X-Amz-Signature=ab"))
    for odd in ("bedrock-api-key-", "bedrock-api-key-" + base64_of("example.org/?a=b"), "é"):
        assert not holds("bedrock-short-term", odd)


def test_a_long_term_key_for_bedrock_names_its_account() -> None:
    key = "ABSK" + base64_of("BedrockAPIKey-a1b2-at-111122223333:" + SIGNATURE)
    found = proof("bedrock", key)
    assert found
    assert found.owner == "AWS account 111122223333"
    assert not holds("bedrock", "ABSK" + base64_of("BedrockAPIKey-a1b2-at-1111:" + SIGNATURE))
    assert not holds("bedrock", "ABSK" + base64_of("something else entirely"))
    assert not holds("bedrock", "ABSK")


def test_a_reference_token_of_jfrog_says_that_it_is_one() -> None:
    whole = base64_of("reftkn:01:0000000000:" + "aB3" * 9)
    assert holds("jfrog-reference", whole)
    assert [each for each in list(broken(whole))[:8] if holds("jfrog-reference", each)] == []


def test_a_discord_token_begins_with_digits() -> None:
    rest = ".GaBcDe." + "x1" * 19
    assert holds("discord", base64_of("123456789012345678").rstrip("=") + rest)
    for first in (base64_of("12345"), base64_of("x" * 18), "", "é"):
        assert not holds("discord", first + rest)


def test_a_random_uuid_has_its_version() -> None:
    assert holds("uuid4", "7d444840-9dc0-4e1b-8b3a-5ffdd2a1c9f0")
    for wrong in (
        "7d444840-9dc0-11d1-b245-5ffdce74fad2",  # made of a time
        "00000000-0000-4000-8000-000000000000",
        "11111111-2222-4333-8444-555555555555",
        "7d444840",
        "",
        "é",
    ):
        assert not holds("uuid4", wrong)


def test_the_account_of_a_key_id() -> None:
    """The example of https://awsteele.com/blog/2020/09/26/aws-access-key-format.html."""
    assert aws_account(b"ASIA" + b"Y34FZKBOKMUTVV7A") == "AWS account 609629065308"
    assert aws_account(b"AKIA" + b"IOSFODNN7EXAMPLE") == ""


def test_a_pair_tells_whose_it_is() -> None:
    secret = filled("{{ [A-Za-z0-9/+]{40} }}")
    pair = "ASIA" + "Y34FZKBOKMUTVV7A\nsecret=" + secret
    (hit,) = looked(Secrets(), text("a.conf", "id=" + pair)).hits
    assert hit.secret
    assert hit.secret.owner == "AWS account 609629065308"
    assert secret not in repr(hit)


def test_a_service_account_is_more_than_its_key() -> None:
    lines = (
        "-----BEGIN PRIVATE KEY-----",
        *filled("{{ (?:[A-Za-z0-9/+]{80}){20} | der }}").splitlines(),
        "-----END PRIVATE KEY-----",
        "",
    )
    file = {
        "type": "service_account",
        "private_key": "\n".join(lines),
        "client_email": "bot@some-project.iam.gserviceaccount.com",
    }
    (hit,) = looked(Secrets(), text("key.json", json.dumps(file, indent=2))).hits
    assert hit.name == "google-service-account"
    assert hit.secret
    assert hit.secret.owner == "bot@some-project.iam.gserviceaccount.com"
    (hit,) = looked(Secrets(), text("key.json", json.dumps({**file, "type": "user"}))).hits
    assert hit.name == "private-key"
