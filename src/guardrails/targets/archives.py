"""The texts in an archive: zip and tar in their many names, and single compressed files.

What an archive says of its own size is not believed: everything is counted while it is unpacked,
in memory, and nothing is ever written to disk. Archives are searched for secrets and not parsed
as code: what lies in one was written and reviewed somewhere else.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, cast

from guardrails.model.language import Language
from guardrails.model.target import LeftOut, Origin, Source, Target
from guardrails.targets.language import (
    COMPRESSED,
    TARRED,
    ZIPPED,
    has_binary_name,
    is_archive,
)
from guardrails.targets.text import as_utf8, is_binary

INSIDE = "!/"  # between the path of an archive and that of a file in it, as Java writes it
DEEPEST = 2
MOST_MEMBERS = 10_000
MOST_BYTES = 100_000_000  # unpacked, of one archive and all that are in it
LARGEST_MEMBER = 20_000_000
MOST_RATIO = 100  # times that an archive may grow, where it grows beyond what is harmless
_HARMLESS_BYTES = 10_000_000

_MAGIC = {b"\x1f\x8b": ".gz", b"BZ": ".bz2", b"\xfd7": ".xz"}
_ZIP_ENTRY = b"PK\x01\x02"
_BROKEN = (
    zipfile.BadZipFile, tarfile.TarError, lzma.LZMAError, zlib.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, KeyError,
)  # fmt: skip


def look_into(
    path: str, raw: bytes, reason_to_leave_out: Callable[[str], str]
) -> Iterator[Target | LeftOut]:
    """The texts in the archive `raw`, by `path!/path/inside`, and what was not looked at.

    An archive without any text in it is left out as binary.
    """
    count = 0
    for made in _within(path, raw, _Budget(len(raw)), 1):
        why = reason_to_leave_out(made.path.rpartition(INSIDE)[2])
        if isinstance(made, Target) and why:
            continue
        count += 1
        yield made
    if not count:
        yield LeftOut(path, "binary")


class _TooMuch(Exception):
    """The archive holds more than anybody should unpack; the text says what."""


@dataclass
class _Budget:
    """What may still be unpacked of an archive that takes `packed` bytes."""

    packed: int
    bytes: int = 0
    members: int = 0

    def spend(self, unpacked: int) -> None:
        self.bytes += unpacked
        if self.bytes > MOST_BYTES:
            raise _TooMuch(f"archive: more than {MOST_BYTES:,} bytes in it")
        if self.bytes > max(_HARMLESS_BYTES, MOST_RATIO * self.packed):
            raise _TooMuch(f"archive: it grows more than {MOST_RATIO} times")

    def enter(self) -> None:
        self.members += 1
        if self.members > MOST_MEMBERS:
            raise _TooMuch(f"archive: more than {MOST_MEMBERS:,} files in it")


def _within(path: str, raw: bytes, budget: _Budget, depth: int) -> Iterator[Target | LeftOut]:
    try:
        for name, content in _members(path, raw, budget):
            inside = f"{path}{INSIDE}{name}"
            if content is None:
                yield LeftOut(inside, f"larger than {LARGEST_MEMBER:,} bytes", expected=False)
            elif not is_archive(name):
                yield from _text(inside, content)
            elif depth < DEEPEST:
                yield from _within(inside, content, budget, depth + 1)
            else:
                yield LeftOut(inside, f"an archive {DEEPEST + 1} archives deep")
    except _TooMuch as error:
        if depth > 1:
            raise
        yield LeftOut(path, str(error), expected=False)
    except _BROKEN as error:
        yield LeftOut(path, _why_broken(error), expected=False)


def _text(path: str, content: bytes) -> Iterator[Target]:
    if not has_binary_name(path) and content and not is_binary(content):
        yield Target(Source(path, Language.OTHER, Origin.ARCHIVE), as_utf8(content))


def _members(path: str, raw: bytes, budget: _Budget) -> Iterator[tuple[str, bytes | None]]:
    """The name and the content of each file; None for one that is too large."""
    lower = path.lower()
    if lower.endswith(ZIPPED):
        return _zipped(raw, budget)
    if lower.endswith(TARRED):
        return _tarred(raw, budget)
    ending = next(each for each in COMPRESSED if lower.endswith(each))
    return _compressed(path, raw, ending, budget)


def _zipped(raw: bytes, budget: _Budget) -> Iterator[tuple[str, bytes | None]]:
    if raw.count(_ZIP_ENTRY) > MOST_MEMBERS:  # before the library makes an object of each
        raise _TooMuch(f"archive: more than {MOST_MEMBERS:,} files in it")
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for member in archive.infolist():
            if member.is_dir():
                continue
            budget.enter()
            if _is_nothing_for_us(member.filename):
                continue
            with archive.open(member) as opened:
                yield member.filename, _read(opened, budget)


def _tarred(raw: bytes, budget: _Budget) -> Iterator[tuple[str, bytes | None]]:
    counted = _Counted(_unpacking(raw, _MAGIC.get(raw[:2], "")), budget)
    with tarfile.open(fileobj=counted, mode="r|") as archive:
        for member in archive:
            budget.enter()
            opened = archive.extractfile(member) if member.isreg() else None
            if opened is not None and not _is_nothing_for_us(member.name):
                yield member.name, _read(opened, None)
    if counted.last.strip(b"\0"):  # tarfile takes half a header for the end
        raise tarfile.ReadError


class _Counted(io.RawIOBase):
    """The bytes of a tar archive, counted: headers, too, can be made to grow."""

    def __init__(self, unpacking: IO[bytes], budget: _Budget) -> None:
        self._unpacking, self._budget = unpacking, budget
        self.last = b""  # the end of what was read: zeros, where an archive is whole

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        piece = self._unpacking.read(size)
        self._budget.spend(len(piece))
        self.last = piece[-512:] or self.last
        return piece


def _compressed(
    path: str, raw: bytes, ending: str, budget: _Budget
) -> Iterator[tuple[str, bytes | None]]:
    name = path.rpartition("/")[2][: -len(ending)]
    with _unpacking(raw, ending) as opened:
        yield name or "content", _read(opened, budget)


def _unpacking(raw: bytes, ending: str) -> IO[bytes]:
    packed = io.BytesIO(raw)
    if ending == ".gz":
        return cast("IO[bytes]", gzip.GzipFile(fileobj=packed))
    if ending == ".bz2":
        return bz2.BZ2File(packed)
    return lzma.LZMAFile(packed) if ending == ".xz" else packed


def _is_nothing_for_us(name: str) -> bool:
    return has_binary_name(name) and not is_archive(name)


def _read(opened: IO[bytes], budget: _Budget | None) -> bytes | None:
    """All of a member, in pieces, so that a bomb is noticed while it still is small.

    No `budget` where the bytes were counted already.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := opened.read(1 << 20):
        size += len(piece)
        if budget:
            budget.spend(len(piece))
        if size <= LARGEST_MEMBER:
            pieces.append(piece)
        else:
            pieces.clear()
    return b"".join(pieces) if size <= LARGEST_MEMBER else None


def _why_broken(error: Exception) -> str:
    """In words of ours: the error's own may quote a name or a line of the archive."""
    if isinstance(error, RuntimeError) and "password" in str(error):
        return "archive: encrypted"
    if isinstance(error, NotImplementedError):
        return "archive: packed in a way that cannot be read here"
    return "archive: damaged"
