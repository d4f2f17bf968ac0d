"""The check that Microsoft's keys carry: Marvin32, or CRC32 in older tokens.

Source: github.com/microsoft/security-utilities: Marvin, IdentifiableSecrets.cs,
IdentifiableMetadata.cs (signatures and seeds) and AdoPat; the annotated form is also told in
NuGetGallery's ApiKeyV5.cs, whose published example our tests hold.
"""

from __future__ import annotations

import base64
import zlib

from guardrails.rulepack.seals.checksums import BASE62, in_base

ANNOTATED_BODY = 80  # characters of an annotated key before its checksum
_WORD = 0xFFFFFFFF
_STANDARD = bytes.maketrans(b"-_", b"+/")  # from the alphabet for URLs
_ANNOTATED_SEED = b"Default0"
# Each kind of key has a seed of its own. Any of them may stand with any signature: 32 bits of
# checksum are enough without knowing which service uses which.
_SEEDS = (
    b"Default0 System00 Unknown0 Send0000 Manage00 Listen00 AbAcct00 Master00 Functi00 SysAll00"
    b" Resour00 MastRO00 SystRO00 Encryp00 MastRW00 SystRW00 Access00 Query000 PAdmin00 Classic0"
    b" ACRDflt0 UsrPwd00 IoTHub00 DpsKey00 Device00 Tenant00 Gatewy00 GitKey00"
).split()
SIGNATURES = frozenset(
    b"+ABa +ACR +AEh +AMC +ARm +ASb +ASt +SQL ACDb AIoT APIM AZEG AzCa AzFu AzSe".split()
)
"""The four characters before the checksum, one for each service."""
_ENTRA_SEED = b"AadPwd00"
_CLIENT_SECRET_DIGITS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~"
CLIENT_SECRET_ENDING = 3  # of the six characters that the checksum would have
_DEVOPS_SEEDS = (0xE0B9692D, 0x1019F92E)  # a person's token, an application's
_DEVOPS_BYTES = 32
_DEVOPS_CHECKSUM_AT = (22, 8, 7, 2)  # its bytes are scattered, the lowest first


def marvin32(data: bytes, seed: int) -> int:
    """Microsoft's Marvin32 checksum, both halves folded into one word."""
    low, high = seed & _WORD, seed >> 32
    padded = data + b"\x80" + bytes(-(len(data) + 1) % 4)
    for at in range(0, len(padded), 4):
        low = (low + int.from_bytes(padded[at : at + 4], "little")) & _WORD
        low, high = _mixed(low, high)
    low, high = _mixed(low, high)
    return low ^ high


def _mixed(low: int, high: int) -> tuple[int, int]:
    high ^= low
    low = (_rotated(low, 20) + high) & _WORD
    high = _rotated(high, 9) ^ low
    low = (_rotated(low, 27) + high) & _WORD
    return low, _rotated(high, 19)


def _rotated(word: int, bits: int) -> int:
    return (word << bits | word >> (32 - bits)) & _WORD


def _checksum(data: bytes, seed: bytes) -> bytes:
    return marvin32(data, int.from_bytes(seed, "big")).to_bytes(4, "little")


def is_identifiable_key(key: bytes) -> bool:
    """Whether a key in base64 ends with the checksum of what stands before it."""
    standard = key.translate(_STANDARD)
    standard += b"=" * (-len(standard) % 4)
    body = base64.b64decode(standard)[:-4]
    sealed = [base64.b64encode(body + _checksum(body, seed)) for seed in _SEEDS]
    return standard in sealed or standard in map(_without_signs, sealed)


def _without_signs(key: bytes) -> bytes:
    """A key as Azure Cache for Redis writes it: letters stand for the two signs of base64."""
    return key.replace(b"+", b"P").replace(b"/", b"F")


def sealed_identifiable_key(body: bytes) -> bytes:
    """The key in base64 that begins with this random part and signature."""
    whole_bytes = -(-len(body) * 6 // 8)
    content = base64.b64decode(body + b"A" * (-len(body) % 4))[:whole_bytes]
    return base64.b64encode(content + _checksum(content, _SEEDS[0]))


def annotated_endings(body: bytes) -> tuple[bytes, bytes]:
    """The two ways to write the checksum of an annotated key: base 62 padded to six, base64."""
    checksum = _checksum(base64.b64decode(body), _ANNOTATED_SEED)
    zeros = len(checksum) - len(checksum.lstrip(b"\0"))
    digits = b"0" * zeros + in_base(int.from_bytes(checksum, "big"), BASE62)
    return digits.ljust(6, b"0"), base64.b64encode(checksum)


def is_annotated_key(key: bytes) -> bool:
    """Whether a key of 84 or 88 characters ends with the checksum of its first 80."""
    body, ending = key[:ANNOTATED_BODY], key[ANNOTATED_BODY:]
    base62, base64_ = annotated_endings(body)
    if len(ending) == 4:
        return ending in (base62[:4], base64_[:4])
    # Of the long form's sixth character only the upper two bits remain.
    return ending == base64_ or (ending[:5] == base62[:5] and ending.endswith(b"=="))


def sealed_annotated_key(body: bytes) -> bytes:
    return body + annotated_endings(body)[0][:4]


def client_secret_ending(body: bytes) -> bytes:
    """The last three characters of an Entra client secret with `8Q~` in it."""
    seed = int.from_bytes(_ENTRA_SEED, "big")
    return in_base(marvin32(body, seed), _CLIENT_SECRET_DIGITS)[:CLIENT_SECRET_ENDING]


def sealed_client_secret(body: bytes) -> bytes:
    return body + client_secret_ending(body)


def is_devops_token(token: bytes) -> bool:
    """Whether the 32 bytes of an Azure DevOps token hold the checksum of the other 28."""
    content = base64.b32decode(token.upper() + b"=" * (-len(token) % 8))
    if len(content) != _DEVOPS_BYTES:
        return False
    found = bytes(content[at] for at in _DEVOPS_CHECKSUM_AT)
    return found in [_devops_checksum(content, seed) for seed in _DEVOPS_SEEDS]


def _devops_checksum(content: bytes, seed: int) -> bytes:
    body = bytes(byte for at, byte in enumerate(content) if at not in _DEVOPS_CHECKSUM_AT)
    return (zlib.crc32(body) ^ seed).to_bytes(4, "little")


def sealed_devops_token(text: bytes) -> bytes:
    """A token with its checksum, from 52 characters of its alphabet."""
    content = bytearray(base64.b32decode(text.upper() + b"===="))
    checksum = _devops_checksum(bytes(content), _DEVOPS_SEEDS[0])
    for at, byte in zip(_DEVOPS_CHECKSUM_AT, checksum, strict=True):
        content[at] = byte
    return base64.b32encode(content).rstrip(b"=").lower()
