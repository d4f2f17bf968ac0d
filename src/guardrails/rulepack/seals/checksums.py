"""Checksums of printable tokens: CRC32 in several coats, and Luhn's digit."""

from __future__ import annotations

import zlib

_BASE36 = b"0123456789abcdefghijklmnopqrstuvwxyz"
BASE62 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
CRC32_LENGTH = 4
CRC32_BASE62_LENGTH = 6
GITLAB_CRC_LENGTH = 7


def in_base(number: int, digits: bytes) -> bytes:
    """The number in the base whose digits these are, without leading zeros; 0 is empty."""
    written = b""
    while number:
        number, digit = divmod(number, len(digits))
        written = digits[digit : digit + 1] + written
    return written


def crc32_base62(random_part: bytes) -> bytes:
    """The last six characters of a GitHub or npm token: CRC32 of what is random, in base 62.

    Source: GitHub's engineering blog on its token formats, April 2021; npm's, September 2021.
    """
    return in_base(zlib.crc32(random_part), BASE62).rjust(CRC32_BASE62_LENGTH, b"0")


def with_crc32_base62(random_part: bytes) -> bytes:
    return random_part + crc32_base62(random_part)


def crc32_hex(body: bytes) -> bytes:
    """The last eight characters of a Grafana token: CRC32 of all before, lowest byte first.

    Source: Grafana, pkg/components/satokengen.
    """
    return zlib.crc32(body).to_bytes(CRC32_LENGTH, "little").hex().encode()


def with_crc32_hex(body: bytes) -> bytes:
    return body + b"_" + crc32_hex(body)


def crc32_hex_big_endian(body: bytes) -> bytes:
    """CRC32 in eight hexadecimal digits, as PHP's `crc32b` writes it.

    Sources: Private Packagist's documentation on its token format; Laravel Sanctum, HasApiTokens.
    """
    return zlib.crc32(body).to_bytes(CRC32_LENGTH, "big").hex().encode()


def with_crc32_hex_big_endian(body: bytes) -> bytes:
    return body + crc32_hex_big_endian(body)


def gitlab_crc(body: bytes) -> bytes:
    """The last seven characters of a routable GitLab token: CRC32 of all before, in base 36.

    Source: GitLab, lib/authn/token_field/generator/routable_token.rb.
    """
    return in_base(zlib.crc32(body), _BASE36).rjust(GITLAB_CRC_LENGTH, b"0")


def gitlab_length(payload: bytes) -> bytes:
    """Two characters that tell how long a routable token's payload is, in base 36."""
    return in_base(len(payload), _BASE36).rjust(2, b"0")


def gitlab_routable(body: bytes) -> bytes:
    """A prefix and a payload, with version, length and checksum after them."""
    payload = body.partition(b"-")[2]
    counted = body + b".01." + gitlab_length(payload)
    return counted + gitlab_crc(counted)


def luhn_digit(digits: bytes) -> bytes:
    """The check digit of a card number, ISO/IEC 7812-1."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = (digit - 48) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return str(-total % 10).encode()


def with_luhn_digit(digits: bytes) -> bytes:
    return digits + luhn_digit(digits)
