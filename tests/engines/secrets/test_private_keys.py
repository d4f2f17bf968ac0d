"""Private keys as the programs themselves write them, and in the texts where they end up."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from guardrails.engines.secrets.proofs import openpgp
from guardrails.engines.secrets.proofs.key_structures import has_version_first, is_der_sequence
from tests.engines.secrets.finds import names, values

pytestmark = pytest.mark.slow

SSH = ["ssh-keygen", "-q", "-C", "", "-f", "key"]
needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen")
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl")
needs_gpg = pytest.mark.skipif(shutil.which("gpg") is None, reason="no gpg")


def made(folder: Path, *command: str) -> str:
    (folder / "key").unlink(missing_ok=True)
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    return (folder / "key").read_text()


@needs_ssh
@pytest.mark.parametrize("kind", ["rsa", "ecdsa", "ed25519"])
@pytest.mark.parametrize("form", [(), ("-m", "PEM"), ("-m", "PKCS8")])
def test_keys_of_ssh_keygen(tmp_path: Path, kind: str, form: tuple[str, ...]) -> None:
    if kind == "ed25519" and form:
        return  # it knows its own format alone
    plain = made(tmp_path, *SSH, "-t", kind, "-N", "", *form)
    assert names(plain) == ["private-key"]
    locked = made(tmp_path, *SSH, "-t", kind, "-N", "correct horse", *form)
    assert names(locked) == ["private-key-encrypted"]
    assert names((tmp_path / "key.pub").read_text()) == []


@needs_openssl
@pytest.mark.parametrize("algorithm", ["RSA", "ED25519", "X25519", "ED448", "X448"])
def test_keys_of_openssl(tmp_path: Path, algorithm: str) -> None:
    plain = made(tmp_path, "openssl", "genpkey", "-algorithm", algorithm, "-out", "key")
    assert names(plain) == ["private-key"]
    assert values(plain) == [plain.strip()]


@needs_openssl
@pytest.mark.parametrize("curve", ["prime256v1", "secp256k1", "secp384r1"])
def test_keys_of_elliptic_curves(tmp_path: Path, curve: str) -> None:
    generate = ["openssl", "ecparam", "-name", curve, "-genkey", "-noout", "-out", "key"]
    key = made(tmp_path, *generate)
    assert names(key) == ["private-key"]
    (tmp_path / "full").write_text(key)
    short = made(tmp_path, "openssl", "ec", "-in", "full", "-no_public", "-out", "key")
    assert names(short) == ["private-key"]


@needs_gpg
def test_keys_of_gnupg(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    gpg = ["gpg", "--homedir", str(home), "--batch", "--pinentry-mode", "loopback"]

    def run(*arguments: str) -> str:
        command = [*gpg, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    try:
        for name, passphrase, wanted in (
            ("plain", "", "private-key"),
            ("locked", "correct horse", "private-key-encrypted"),
        ):
            unlock = ["--passphrase", passphrase]
            run(*unlock, "--quick-gen-key", f"{name} <{name}@x.io>", "ed25519")
            assert names(run(*unlock, "--armor", "--export-secret-keys", name)) == [wanted]
            assert names(run("--armor", "--export", name)) == []
    finally:
        subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], capture_output=True)


def quoted(key: str) -> str:
    return "KEY = (\n" + "\n".join(f'    "{line}\\n"' for line in key.splitlines()) + "\n)\n"


def added(key: str) -> str:
    return " +\n".join(f'    "{line}\\n"' for line in key.splitlines())


def wrapped(key: str) -> str:
    encoded = base64.b64encode(key.encode()).decode()
    return "key: |\n" + textwrap.indent("\n".join(textwrap.wrap(encoded, 76)), "  ") + "\n"


WRAPPINGS: dict[str, Callable[[str], str]] = {
    "a block of YAML": lambda key: "tls:\n  key: |\n" + textwrap.indent(key, "    "),
    "JSON": lambda key: json.dumps({"private_key": key}),
    "JSON in JSON": lambda key: json.dumps({"body": json.dumps({"private_key": key})}),
    "JSON of PHP": lambda key: json.dumps({"key": key}).replace("/", "\\/"),
    "JSON of Gson": lambda key: json.dumps({"key": key}).replace("=", "\\u003d"),
    "an environment": lambda key: 'KEY="' + key.replace("\n", "\\n") + '"\n',
    "one line with spaces": lambda key: "KEY='" + key.replace("\n", " ") + "'\n",
    "a CR for each LF": lambda key: key.replace("\n", "\r\n"),
    "literals side by side": quoted,
    "literals with plus signs": added,
    "comments": lambda key: textwrap.indent(key, "// "),
    "HTML": lambda key: key.replace("\n", "&#10;"),
    "base64": lambda key: "KEY=" + base64.b64encode(key.encode()).decode() + "\n",
    "base64 over several lines": wrapped,
}


@needs_openssl
@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("algorithm", ["RSA", "ED25519"])
def test_a_key_wherever_it_stands(tmp_path: Path, wrapping: str, algorithm: str) -> None:
    key = made(tmp_path, "openssl", "genpkey", "-algorithm", algorithm, "-out", "key")
    assert names(WRAPPINGS[wrapping](key)) == ["private-key"]


@needs_openssl
def test_what_is_cut_or_left_out_is_no_key(tmp_path: Path) -> None:
    key = made(tmp_path, "openssl", "genpkey", "-algorithm", "RSA", "-out", "key")
    first, *middle, last = key.splitlines()
    assert names("\n".join([first, *middle])) == []
    assert names("\n".join([first, *middle[:5], last])) == []
    assert names("\n".join([first, *middle[:3], "...", *middle[-3:], last])) == []


def test_the_structures_of_keys() -> None:
    version = b"\x02\x01\x00"
    assert is_der_sequence(b"\x30\x22" + version + bytes(31))
    assert not is_der_sequence(b"\x30\x21" + version + bytes(31))
    assert not is_der_sequence(b"\x31\x22" + version + bytes(31))
    assert has_version_first(b"\x30\x22" + version + bytes(31))
    assert not has_version_first(b"\x30\x22\x06\x01\x00" + bytes(31))


@pytest.mark.parametrize(
    "content", [b"", b"\x95", b"\x95\xff\xff", b"\x95\x00\x02\x04\x00", bytes(40)]
)
def test_broken_packets_hold_no_key(content: bytes) -> None:
    assert openpgp.is_encrypted(content) is None


def test_a_key_that_is_kept_elsewhere_is_none() -> None:
    """GnuPG writes such a packet for a main key whose secret half is on a card."""
    public = b"\x04" + bytes(4) + b"\x01" + b"\x00\x08\xff" + b"\x00\x02\x03"
    body = public + b"\xff\x00\x65\x00GNU\x01" + bytes(8)
    assert openpgp.is_encrypted(b"\x95" + len(body).to_bytes(2, "big") + body) is None
    locked = public + b"\xff\x09\x03\x08" + bytes(30)
    assert openpgp.is_encrypted(b"\x95" + len(locked).to_bytes(2, "big") + locked) is True
    plain = public + b"\x00" + bytes(30)
    assert openpgp.is_encrypted(b"\x95" + len(plain).to_bytes(2, "big") + plain) is False


def test_a_web_key_must_have_its_members_length() -> None:
    half = base64.urlsafe_b64encode(bytes(range(40, 72))).decode().rstrip("=")
    assert names(f'{{"kty": "EC", "crv": "P-256", "d": "{half}"}}') == ["private-key-jwk"]
    assert names(f'{{"kty": "EC", "crv": "P-256", "d": "{half[:-4]}"}}') == []
    assert names(f'{{"kty": "EC", "crv": "P-256"}}, {{"d": "{half}"}}') == []
