"""A file whose language is not seen is looked at by fewer engines."""

from __future__ import annotations

import pytest

from guardrails.model.language import Language
from guardrails.targets.language import has_binary_name, language_of


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("a.py", Language.PYTHON),
        ("A.PY", Language.PYTHON),
        ("a.pyw", Language.PYTHON),
        ("a.js", Language.JAVASCRIPT),
        ("a.jsx", Language.JAVASCRIPT),
        ("a.mjs", Language.JAVASCRIPT),
        ("a.cjs", Language.JAVASCRIPT),
        ("a.ts", Language.TYPESCRIPT),
        ("a.tsx", Language.TYPESCRIPT),
        ("a.mts", Language.TYPESCRIPT),
        ("a.cts", Language.TYPESCRIPT),
        ("a.go", Language.GO),
        ("A.java", Language.JAVA),
        ("Dockerfile", Language.DOCKERFILE),
        ("deploy/dockerfile", Language.DOCKERFILE),
        ("deploy/Dockerfile.prod", Language.DOCKERFILE),
        ("prod.Dockerfile", Language.DOCKERFILE),
        ("prod.dockerfile", Language.DOCKERFILE),
        ("Containerfile", Language.DOCKERFILE),
        ("main.tf", Language.TERRAFORM),
        ("prod.tfvars", Language.TERRAFORM),
        (".github/workflows/ci.yml", Language.YAML),
        (".github/workflows/ci.yaml", Language.YAML),
        ("package.json", Language.JSON),
        ("a.sh", Language.SHELL),
        ("a.bash", Language.SHELL),
        (".bashrc", Language.SHELL),
        ("README.md", Language.OTHER),
        ("unknown.zzz", Language.OTHER),
        ("no-ending", Language.OTHER),
        ("", Language.OTHER),
        ("odd\udce9.py", Language.PYTHON),
    ],
)
def test_by_name(path: str, language: Language) -> None:
    assert language_of(path, b"") is language


@pytest.mark.parametrize(
    ("first", "language"),
    [
        (b"#!/usr/bin/env python3", Language.PYTHON),
        (b"#!/usr/bin/python3.12 -u", Language.PYTHON),
        (b"#! /usr/bin/env -S python3 -u", Language.PYTHON),
        (b"#!/bin/sh", Language.SHELL),
        (b"#!/usr/bin/env bash", Language.SHELL),
        (b"#!/usr/bin/env node", Language.JAVASCRIPT),
        (b"#!/usr/bin/perl", Language.OTHER),
        (b"#!", Language.OTHER),
        (b"#!\xff\xfe\0", Language.OTHER),
        (b"# no shebang: /bin/sh", Language.OTHER),
    ],
)
def test_by_first_line_where_the_name_says_nothing(first: bytes, language: Language) -> None:
    assert language_of("bin/run", first + b"\nx\n") is language
    assert language_of("bin/run", first) is language


def test_the_name_is_believed_before_the_first_line() -> None:
    assert language_of("a.py", b"#!/bin/sh\n") is Language.PYTHON
    assert language_of("a.txt", b"#!/bin/sh\n") is Language.OTHER


@pytest.mark.parametrize(("path", "binary"), [("a.png", True), ("a.whl", True), ("a.svg", False),
                                              ("a.py", False), ("a", False)])  # fmt: skip
def test_a_binary_name(path: str, binary: bool) -> None:
    assert has_binary_name(path) is binary
