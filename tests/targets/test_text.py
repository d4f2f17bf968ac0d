"""Every engine sees UTF-8 without a mark, whatever the file was written in."""

from __future__ import annotations

import codecs

import pytest

from guardrails.model.target import LeftOut, Origin, Target
from guardrails.targets.make import make_target
from guardrails.targets.text import as_utf8, is_binary

TEXT = "password = 'übung 😀'\nx = 1\n"
ENGLISH = "password = 'something secret'\nx = 1\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
    ],
)
def test_a_text_with_its_mark(mark: bytes, encoding: str) -> None:
    raw = mark + TEXT.encode(encoding)
    assert as_utf8(raw) == TEXT.encode()
    assert not is_binary(raw)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    raw = ENGLISH.encode(encoding)
    assert not is_binary(raw)
    assert as_utf8(raw) == ENGLISH.encode()


@pytest.mark.parametrize(
    "head", ["# -*- coding: latin-1 -*-", "#!/usr/bin/python\n# vim: set fileencoding=latin-1 :"]
)
def test_python_names_its_encoding(head: str) -> None:
    text = f"{head}\nx = 'caf\u00e9'  # y\n"
    assert as_utf8(text.encode("latin-1")) == text.encode()


def test_code_cannot_hide_in_utf7() -> None:
    raw = b"# coding: utf-7\n+AGUAdgBhAGw-(x)\n"
    assert b"eval(x)" in as_utf8(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"# coding: klingon\nx = '\xe9'\n",  # an encoding that nobody knows
        b"# coding: utf-8\nx = '\xe9'\n",  # a wrong one
        b"# coding: rot13\nx = '\xe9'\n",  # one that is no text encoding
        b"x\ny\n# coding: latin-1\n'\xe9'\n",  # too far down to count
        b"x = '\xe9'\n",
    ],
)
def test_other_bytes_stay_as_they_are(raw: bytes) -> None:
    assert as_utf8(raw) == raw


@pytest.mark.parametrize(
    ("raw", "binary"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", True),
        (b"text\0text", True),
        (b"\0" * 100, True),
        (b"x" * 9000 + b"\0", False),  # git, too, looks no further
        (b"caf\xe9", False),
        (b"", False),
        (b"\0", True),
    ],
)
def test_binary(raw: bytes, binary: bool) -> None:
    assert is_binary(raw) is binary


def made(path: str, raw: bytes | None, largest: int = 1000) -> Target | LeftOut:
    return make_target(path, raw, Origin.FILE, largest)


@pytest.mark.parametrize("path", ["a.py", "Dockerfile", "ci.yml"])
def test_a_nul_does_not_hide_code(path: str) -> None:
    found = made(path, b"x = 1\0\npassword = 2\n")
    assert isinstance(found, Target)
    assert b"password" in found.text


def test_a_nul_in_a_script_without_an_ending_does_not_hide_it() -> None:
    assert isinstance(made("run", b"#!/bin/sh\n\0\ncurl x | sh\n"), Target)


@pytest.mark.parametrize(("path", "raw"), [("data", b"a\0b"), ("a.png", b"text"), ("x.dat", b"\0")])
def test_what_is_binary_is_left_out_as_expected(path: str, raw: bytes) -> None:
    assert made(path, raw) == LeftOut(path, "binary")


def test_what_is_too_large_is_told() -> None:
    large = LeftOut("a.py", "larger than 1,000 bytes", expected=False)
    assert made("a.py", b"x" * 1001) == large
    assert made("a.py", None) == large
    assert isinstance(made("a.py", b"x" * 1000), Target)
