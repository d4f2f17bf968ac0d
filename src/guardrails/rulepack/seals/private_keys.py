"""Private keys that parse, and open nothing."""

from __future__ import annotations

import base64

OPENSSH_MAGIC = b"openssh-key-v1\0"


def der(text: bytes) -> bytes:
    """Base64 lines of a DER sequence that begins as every private key does: with a version."""
    content = b"\x02\x01\x00" + base64.b64decode(text[: len(text) // 4 * 4])
    return _lines(b"\x30\x82" + len(content).to_bytes(2, "big") + content)


def openssh(text: bytes) -> bytes:
    """OpenSSH's own format, without a passphrase."""
    return _openssh(text, b"none")


def openssh_encrypted(text: bytes) -> bytes:
    """OpenSSH's own format, with one."""
    return _openssh(text, b"aes256-ctr")


def _openssh(text: bytes, cipher: bytes) -> bytes:
    """OpenSSH's own format (PROTOCOL.key), with the filling where the private part is."""
    private = base64.b64decode(text[: len(text) // 4 * 4])
    kdf, options = (b"none", b"") if cipher == b"none" else (b"bcrypt", bytes(24))
    strings = [cipher, kdf, options, b"\0\0\0\x0bssh-ed25519", private]
    parts = [len(each).to_bytes(4, "big") + each for each in strings]
    return _lines(OPENSSH_MAGIC + b"".join(parts[:3]) + b"\0\0\0\x01" + b"".join(parts[3:]))


def _lines(content: bytes) -> bytes:
    encoded = base64.b64encode(content)
    return b"\n".join(encoded[start : start + 64] for start in range(0, len(encoded), 64))
