"""Tokens that carry a checksum of themselves, and numbers that carry a check digit."""

from __future__ import annotations

import re

from guardrails.engines.secrets.candidate import Candidate, Proven, proven_if
from guardrails.rulepack.seals.checksums import (
    CRC32_BASE62_LENGTH,
    CRC32_LENGTH,
    GITLAB_CRC_LENGTH,
    crc32_base62,
    crc32_hex,
    crc32_hex_big_endian,
    gitlab_crc,
    gitlab_length,
    luhn_digit,
)

_ROUTABLE = re.compile(
    rb"^(?P<prefix>[A-Za-z0-9]+-)(?P<payload>[A-Za-z0-9_-]+)\.(?:01\.)?(?P<length>[0-9a-z]{2})"
    rb"[0-9a-z]{7}\Z"
)
_RUNNER_KIND = re.compile(rb"^t[0-9]_")  # of an instance, a group or a project
_NOT_DIGITS = re.compile(rb"[ -]")


def github_style(candidate: Candidate) -> Proven | None:
    """A prefix with an underscore, random characters, and CRC32 of those in base 62: six."""
    body = candidate.secret.partition(b"_")[2]
    random_part, ending = body[:-CRC32_BASE62_LENGTH], body[-CRC32_BASE62_LENGTH:]
    return proven_if(candidate, crc32_base62(random_part) == ending)


def jsr_style(candidate: Candidate) -> Proven | None:
    """Anything, and CRC32 of all of it in base 62: six characters."""
    body, ending = (
        candidate.secret[:-CRC32_BASE62_LENGTH],
        candidate.secret[-CRC32_BASE62_LENGTH:],
    )
    return proven_if(candidate, crc32_base62(body) == ending)


def packagist_style(candidate: Candidate) -> Proven | None:
    """Anything, and CRC32 of all of it in hexadecimal: eight characters."""
    body, ending = candidate.secret[: -2 * CRC32_LENGTH], candidate.secret[-2 * CRC32_LENGTH :]
    return proven_if(candidate, crc32_hex_big_endian(body) == ending)


def grafana_style(candidate: Candidate) -> Proven | None:
    """Anything, an underscore, and CRC32 of all before that in hexadecimal, lowest byte first."""
    body, _, ending = candidate.secret.rpartition(b"_")
    return proven_if(candidate, crc32_hex(body) == ending)


def gitlab_routable(candidate: Candidate) -> Proven | None:
    """A payload, its length in base 36, and CRC32 of all before in base 36.

    Runners' tokens have their kind before the payload, and are stored without `glrt-`.
    """
    token = candidate.secret
    match = _ROUTABLE.match(token)
    if match is None:
        return None
    payloads = (match["payload"], _RUNNER_KIND.sub(b"", match["payload"]))
    body, ending = token[:-GITLAB_CRC_LENGTH], token[-GITLAB_CRC_LENGTH:]
    checksums = (gitlab_crc(body), gitlab_crc(body[match.end("prefix") :]))
    counted = match["length"] in map(gitlab_length, payloads)
    return proven_if(candidate, counted and ending in checksums)


def luhn(candidate: Candidate) -> Proven | None:
    """The last digit of a number is Luhn's check of the others; spaces and hyphens are skipped."""
    digits = _NOT_DIGITS.sub(b"", candidate.secret)
    holds = len(digits) > 1 and digits.isdigit() and luhn_digit(digits[:-1]) == digits[-1:]
    return proven_if(candidate, holds)
