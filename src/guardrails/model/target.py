"""One text to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from guardrails.model.place import Lines


class Language(str, Enum):
    """The languages that an engine knows more about than their bytes."""

    PYTHON = "python"
    JAVASCRIPT = "javascript"
    TYPESCRIPT = "typescript"
    GO = "go"
    JAVA = "java"
    DOCKERFILE = "dockerfile"
    TERRAFORM = "terraform"
    YAML = "yaml"
    JSON = "json"
    SHELL = "shell"
    OTHER = "other"


class Origin(str, Enum):
    """Where the bytes of a target came from."""

    FILE = "file"
    STAGED = "staged"
    COMMIT = "commit"
    STDIN = "stdin"
    EXAMPLE = "example"


@dataclass(frozen=True)
class Before:
    """The version that a change started from: its path then, and its blob in git."""

    path: str
    blob: str


@dataclass(frozen=True, eq=False)
class Target:
    """One text to look at. Two targets are the same only if they are one object.

    `path` is relative to the scan's root, with `/`; bytes that are not UTF-8 are surrogates.
    `text` is what every engine sees: the file's bytes, without a byte order mark, and turned
    into UTF-8 where the file was UTF-16. It stays out of `repr`, because it may hold secrets.
    """

    path: str
    text: bytes = field(repr=False)
    language: Language
    origin: Origin
    blob: str = ""
    before: Before | None = None

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)


@dataclass(frozen=True)
class LeftOut:
    """A file that was not looked at, and why. `expected` says that this is as configured."""

    path: str
    reason: str
    expected: bool = True


@dataclass(frozen=True)
class Collected:
    """All that a request named: what to look at, what is left out, and the root of the paths."""

    root: str
    targets: tuple[Target, ...]
    left_out: tuple[LeftOut, ...] = ()
    empty_because: str = ""
