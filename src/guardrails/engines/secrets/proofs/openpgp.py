"""OpenPGP's packets (RFC 4880 and RFC 9580), as far as it takes to tell a secret key."""

from __future__ import annotations

from collections.abc import Iterator

_SECRET_KEY, _SECRET_SUBKEY = 5, 7
_CURVES = {18: 1, 19: 0, 22: 0}  # algorithms that name a curve: fields after the point
_INTEGERS = {1: 2, 2: 2, 3: 2, 16: 3, 17: 4}  # algorithms of whole numbers: how many are public
_FIXED = {25: 32, 26: 56, 27: 32, 28: 57}  # the bytes of a public key
_GNU_DUMMY = 101  # a main key that is kept elsewhere
_ENCRYPTED_USAGES = (253, 254, 255)


def is_encrypted(content: bytes) -> bool | None:
    """Whether the secret keys in these packets are encrypted; None where there are none."""
    answers = []
    for tag, body in _packets(content):
        if tag in (_SECRET_KEY, _SECRET_SUBKEY):
            usage = _usage(body)
            if usage is not None:
                answers.append(usage)
    return all(answers) if answers else None


def _packets(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each whole packet: its tag and its body."""
    at = 0
    while at + 2 <= len(content) and content[at] & 0x80:
        header = content[at]
        if header & 0x40:
            tag, (length, size) = header & 0x3F, _new_length(content[at + 1 : at + 6])
        else:
            tag, size = header >> 2 & 0x0F, (1, 2, 4, 0)[header & 3]
            length = int.from_bytes(content[at + 1 : at + 1 + size], "big")
        start = at + 1 + size
        if size == 0 or start + length > len(content):
            return
        yield tag, content[start : start + length]
        at = start + length


def _new_length(octets: bytes) -> tuple[int, int]:
    """The length of a packet in the new format, and how many octets say it; 0 for partial ones."""
    if octets[0] < 192:
        return octets[0], 1
    if octets[0] < 224 and len(octets) > 1:
        return (octets[0] - 192 << 8) + octets[1] + 192, 2
    return (int.from_bytes(octets[1:5], "big"), 5) if octets[0] == 255 else (0, 0)


def _usage(body: bytes) -> bool | None:
    """Whether this secret key is encrypted; None if it is no key, or is kept elsewhere."""
    if len(body) < 20 or body[0] not in (3, 4, 6):
        return None
    public = _end_of_public_part(body)
    if public is None or public >= len(body):
        return None
    usage = body[public]
    if usage not in _ENCRYPTED_USAGES:
        return usage != 0  # another number is that of a cipher
    if body[0] == 4 and body[public + 2 : public + 3] == bytes([_GNU_DUMMY]):
        return None
    return True


def _end_of_public_part(body: bytes) -> int | None:
    """Where the public half of a key ends in the body of its packet."""
    if body[0] == 6:
        return 10 + int.from_bytes(body[6:10], "big")
    at = 6 if body[0] == 4 else 8
    algorithm = body[at - 1]
    if algorithm in _FIXED:
        return at + _FIXED[algorithm]
    if algorithm in _INTEGERS:
        return _after_integers(body, at, _INTEGERS[algorithm])
    if algorithm not in _CURVES or at >= len(body):
        return None
    point = _after_integers(body, at + 1 + body[at], 1)
    if point is None or not _CURVES[algorithm]:
        return point
    return point + 1 + body[point] if point < len(body) else None


def _after_integers(body: bytes, at: int, count: int) -> int | None:
    for _ in range(count):
        if at + 2 > len(body):
            return None
        at += 2 + (int.from_bytes(body[at : at + 2], "big") + 7) // 8
    return at
