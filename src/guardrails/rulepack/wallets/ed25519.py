"""The public half of an Ed25519 key (RFC 8032), which proves the private half beside it."""

from __future__ import annotations

import hashlib

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_BASE_Y = 4 * pow(5, -1, _P) % _P
_BASE_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202

_Point = tuple[int, int, int, int]  # X, Y, Z and T: x = X/Z, y = Y/Z, x * y = T/Z
_BASE: _Point = (_BASE_X, _BASE_Y, 1, _BASE_X * _BASE_Y % _P)


def seal(seed: bytes) -> bytes:
    """The key pair of a seed: its 32 bytes and the 32 bytes of its public key."""
    return seed + _public_key(seed)


def holds(pair: bytes) -> bool:
    """Whether the second half of 64 bytes is the public key of the first."""
    return len(pair) == 64 and _public_key(pair[:32]) == pair[32:]


def _public_key(seed: bytes) -> bytes:
    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little")
    scalar = scalar & (1 << 254) - 8 | 1 << 254
    x, y, z, _ = _times(scalar)
    inverse = pow(z, -1, _P)
    return (y * inverse % _P | (x * inverse % _P & 1) << 255).to_bytes(32, "little")


def _times(scalar: int) -> _Point:
    total: _Point = (0, 1, 1, 0)
    doubled = _BASE
    while scalar:
        if scalar & 1:
            total = _sum(total, doubled)
        doubled = _sum(doubled, doubled)
        scalar >>= 1
    return total


def _sum(one: _Point, other: _Point) -> _Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P
