"""A checksum that holds is a finding, one that does not is none, whatever its name says."""

from __future__ import annotations

import pytest

from guardrails.engines.secrets.engine import Secrets
from guardrails.rulepack.seals.checksums import (
    crc32_hex_big_endian,
    gitlab_crc,
    luhn_digit,
)
from tests.engines.looking import looked, text
from tests.engines.secrets.proving import broken, filled, holds

GITHUB = filled("ghp_{{ [A-Za-z0-9]{30} | crc32-base62 }}")
NPM = filled("npm_{{ [A-Za-z0-9]{30} | crc32-base62 }}")
GRAFANA = filled("{{ glsa_[A-Za-z0-9]{32} | crc32-hex }}")
JSR = filled("{{ jsrp_[A-Za-z0-9]{29} | crc32-base62 }}")
PACKAGIST = filled("{{ packagist_out_[0-9a-f]{60} | crc32-hex-big-endian }}")
GITLAB = filled("{{ glpat-[A-Za-z0-9_-]{27} | gitlab-routable }}")


def names(content: str, path: str = "app.conf") -> list[str]:
    return [hit.name for hit in looked(Secrets(), text(path, content)).hits]


@pytest.mark.parametrize(
    ("name", "token"),
    [
        ("crc32-base62", GITHUB),
        ("crc32-base62", NPM),
        ("crc32-hex", GRAFANA),
        ("crc32-base62-of-all", JSR),
        ("crc32-hex-big-endian", PACKAGIST),
        ("gitlab-routable", GITLAB),
    ],
)
def test_only_the_right_checksum_holds(name: str, token: str) -> None:
    assert holds(name, token)
    held = [each for each in broken(token) if holds(name, each)]
    # The prefix of GitHub's and npm's tokens is not part of what they check; the pattern has it.
    assert all(each.endswith(token.partition("_")[2]) for each in held)


def test_published_examples() -> None:
    """GitHub's blog on its formats, and Grafana's own test of its tokens."""
    assert holds("crc32-base62", "ghp_" + "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ" + "0mLq17")
    assert holds("crc32-hex", "glsa_" + "yscW25imSKJIuav8zF37RZmnbiDvB05G" + "_fcaaf58a")
    assert not holds("crc32-hex", "glsa_" + "yscW25imSKJIuav8zF37RZmnbiDvB05G" + "_fcaaf58b")


def test_crc32_as_php_writes_it() -> None:
    """The check value of CRC32 that every catalogue of checksums names, and leading zeros."""
    assert crc32_hex_big_endian(b"123456789") == b"cbf43926"
    assert crc32_hex_big_endian(b"") == b"00000000"


def test_a_routable_token_of_the_first_version_has_no_version() -> None:
    """GitLab wrote none until April 2025."""
    body = f"{GITLAB.partition('.')[0]}.0r"
    assert holds("gitlab-routable", body + gitlab_crc(body.encode()).decode())


def test_a_runners_token_has_its_kind_before_the_payload() -> None:
    """Stored without `glrt-`, so that the checksum may be of the rest alone."""
    rest = f"t2_{GITLAB.removeprefix('glpat-').partition('.')[0]}.01.0r"
    for checked in (rest, f"glrt-{rest}"):
        token = f"glrt-{rest}{gitlab_crc(checked.encode()).decode()}"
        assert holds("gitlab-routable", token)
        assert not holds("gitlab-routable", token.replace("t2_", "t1_"))


def test_a_routable_token_tells_its_length() -> None:
    body = f"{GITLAB.partition('.')[0]}.01.0s"
    assert not holds("gitlab-routable", body + gitlab_crc(body.encode()).decode())


@pytest.mark.parametrize("number", ["4111 1111 1111 1111", "5555555555554444", "378282246310005"])
def test_luhn(number: str) -> None:
    """Numbers that card networks publish for tests."""
    assert holds("luhn", number)
    for wrong in (number[:-1], number[:-1] + str((int(number[-1]) + 1) % 10), "4", "", "x1"):
        assert not holds("luhn", wrong)
    digits = number.replace(" ", "").encode()
    assert luhn_digit(digits[:-1]) == digits[-1:]


@pytest.mark.parametrize(
    "token", [GITHUB, GITHUB.replace("ghp", "gho"), GITHUB.replace("p_", "s_")]
)
def test_no_name_makes_a_secret_of_a_wrong_checksum(token: str) -> None:
    """`token = ` tells a lot of a random value, but not of one that its vendor never made."""
    assert len(names(f"token = '{token}'\n")) == 1
    wrong = token[:-1] + ("0" if token[-1] != "0" else "1")
    for line in (f"token = '{wrong}'", f"API_SECRET={wrong}", f"Authorization: Bearer {wrong}"):
        assert names(line + "\n") == []
