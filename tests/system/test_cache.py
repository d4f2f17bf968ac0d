"""The cache is never trusted and never in the way."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from guardrails.system import cache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of our own; made by the first `store`."""
    monkeypatch.setenv("GUARDRAILS_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def entry(folder: Path) -> Path:
    (only,) = folder.iterdir()
    return only


def test_what_was_stored_is_loaded() -> None:
    cache.store("rules", "a", b"\0content\n")
    assert cache.load("rules", "a") == b"\0content\n"


def test_kinds_and_keys_are_kept_apart() -> None:
    cache.store("rules", "a", b"one")
    assert cache.load("rules", "b") is None
    assert cache.load("secrets", "a") is None


def test_an_empty_entry_is_an_entry() -> None:
    cache.store("rules", "a", b"")
    assert cache.load("rules", "a") == b""


@pytest.mark.parametrize(
    "damaged",
    [b"", b"short", b"\0" * 32 + b"content", b"\0" * 100],
)
def test_a_damaged_entry_counts_as_absent(folder: Path, damaged: bytes) -> None:
    cache.store("rules", "a", b"content")
    entry(folder).write_bytes(damaged)
    assert cache.load("rules", "a") is None


def test_each_single_byte_counts(folder: Path) -> None:
    cache.store("rules", "a", b"content")
    whole = entry(folder).read_bytes()
    for at in range(len(whole)):
        entry(folder).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert cache.load("rules", "a") is None
    entry(folder).write_bytes(whole[:-1])
    assert cache.load("rules", "a") is None


def test_somebody_elses_entry_counts_as_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only root can give a file away, so here we become another user instead."""
    cache.store("rules", "a", b"content")
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert cache.load("rules", "a") is None


def test_only_its_owner_may_enter(folder: Path) -> None:
    cache.store("rules", "a", b"content")
    assert folder.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("GUARDRAILS_CACHE_DIR", str(tmp_path / "file" / "cache"))
    cache.store("rules", "a", b"content")
    assert cache.load("rules", "a") is None


def test_a_folder_in_place_of_the_entry_is_no_error(folder: Path) -> None:
    (folder / "rules-a").mkdir(parents=True)
    cache.store("rules", "a", b"content")
    assert cache.load("rules", "a") is None
    assert [path.name for path in folder.iterdir()] == ["rules-a"]


def test_a_reader_never_sees_half_an_entry() -> None:
    """A half-written one would count as absent."""
    contents = [b"a" * 2_000_000, b"b" * 10]
    cache.store("rules", "a", contents[0])
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            for content in contents:
                cache.store("rules", "a", content)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            assert cache.load("rules", "a") in contents
    finally:
        stop.set()
        writer.join()


def test_nothing_is_left_beside_the_entry(folder: Path) -> None:
    cache.store("rules", "a", b"one")
    cache.store("rules", "a", b"two")
    assert entry(folder).name == "rules-a"


def test_what_nobody_stored_for_a_month_is_forgotten(folder: Path) -> None:
    cache.store("rules", "old", b"one")
    cache.store("rules", "young", b"one")
    long_ago = time.time() - 31 * 24 * 3600
    os.utime(folder / "rules-old", (long_ago, long_ago))
    cache.store("rules", "new", b"two")
    assert cache.load("rules", "old") is None
    assert cache.load("rules", "young") == b"one"
