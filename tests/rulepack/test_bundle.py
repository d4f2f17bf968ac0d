"""A catalog is read once, and again as soon as a file of it changes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from guardrails.model.definition import Definition
from guardrails.rulepack.bundle import load_catalog
from guardrails.rulepack.prepare import prepared
from guardrails.rulepack.read import RulesRead, read_pack
from guardrails.system import cache
from tests.rulepack.packs import PROVIDER, write_provider, write_rule


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GUARDRAILS_CACHE_DIR", str(tmp_path / "cache"))
    write_rule(tmp_path / "pack")
    write_provider(tmp_path / "pack")
    return tmp_path / "pack"


def ready(read: RulesRead) -> dict[str, tuple[Definition, ...]]:
    return {rule: tuple(map(prepared, each)) for rule, each in read.semgrep.items()}


def titles(pack: Path) -> list[str]:
    return [rule.title for rule in load_catalog(pack).rules]


def entry(pack: Path) -> Path:
    (only,) = (pack.parent / "cache").iterdir()
    return only


def test_what_comes_back_from_the_cache_is_what_was_read(pack: Path) -> None:
    read, fresh, kept = read_pack(pack), load_catalog(pack), load_catalog(pack)
    assert entry(pack)
    for catalog in (fresh, kept):
        assert catalog.rules == read.rules
        assert catalog.semgrep == ready(read)
        assert catalog.detectors == read.detectors
    assert fresh.digest == kept.digest


def test_the_second_load_does_not_read_the_pack(pack: Path) -> None:
    """A rule is changed behind its back: same size, same time."""
    before = titles(pack)
    path = pack / "python/bad-call/rule.toml"
    status = path.stat()
    path.write_text(path.read_text().replace("A bad call", "A bad ball"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert titles(pack) == before


@pytest.mark.parametrize("changed", ["rule.toml", "semgrep.yaml"])
def test_a_changed_file_is_noticed(pack: Path, changed: str) -> None:
    digest = load_catalog(pack).digest
    path = pack / "python/bad-call" / changed
    path.write_text(path.read_text().replace("bad", "poor").replace("poor-", "bad-")
                    .replace(".poor", ".bad"))  # fmt: skip
    again = load_catalog(pack)
    assert again.digest != digest
    assert again.rules == read_pack(pack).rules
    assert again.semgrep == ready(read_pack(pack))


def test_what_a_group_shares_is_noticed(pack: Path) -> None:
    digest = load_catalog(pack).digest
    shared = pack / "python/taint.yaml"
    shared.write_text("options: { taint_assume_safe_numbers: true }\n")
    added = load_catalog(pack).digest
    shared.write_text("options: { taint_assume_safe_numbers: false }\n")
    assert len({digest, added, load_catalog(pack).digest}) == 3


def test_a_new_rule_is_noticed_and_its_examples_are_not(pack: Path) -> None:
    digest = load_catalog(pack).digest
    (pack / "python/bad-call/bad.py").write_text("bad_call(2)  # expect: python/bad-call\n")
    assert load_catalog(pack).digest == digest
    shutil.copytree(pack / "python/bad-call", pack / "python/worse-call")
    text = (pack / "python/worse-call/semgrep.yaml").read_text()
    (pack / "python/worse-call/semgrep.yaml").write_text(text.replace("bad-call", "worse-call"))
    assert "python/worse-call" in {rule.id for rule in load_catalog(pack).rules}


def test_a_change_of_the_same_size_is_noticed(pack: Path) -> None:
    titles(pack)
    path = pack / "python/bad-call/rule.toml"
    status = path.stat()
    path.write_text(path.read_text().replace("A bad call", "A bad ball"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert "A bad ball" in titles(pack)


def test_a_change_at_the_same_time_is_noticed(pack: Path) -> None:
    titles(pack)
    path = pack / "python/bad-call/rule.toml"
    status = path.stat()
    path.write_text(path.read_text().replace("A bad call", "A very bad call"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert "A very bad call" in titles(pack)


def test_a_new_and_a_removed_file_are_noticed(pack: Path) -> None:
    titles(pack)
    added = write_provider(pack, PROVIDER.replace("some-token", "new-token"), "new.toml")
    assert len(titles(pack)) == 3
    added.unlink()
    assert len(titles(pack)) == 2


def test_a_damaged_entry_is_rebuilt(pack: Path) -> None:
    before = titles(pack)
    whole = entry(pack).read_bytes()
    entry(pack).write_bytes(whole[: len(whole) // 2])
    assert titles(pack) == before
    assert entry(pack).read_bytes() == whole


@pytest.mark.parametrize("foreign", [b"{}", b"[]", b'{"rules": [{"id": 3}]}', b"\xff"])
def test_an_entry_of_another_build_is_rebuilt(pack: Path, foreign: bytes) -> None:
    before = titles(pack)
    whole = entry(pack).read_bytes()
    cache.store("rules", entry(pack).name.partition("-")[2], foreign)
    assert titles(pack) == before
    assert entry(pack).read_bytes() == whole


def test_an_editors_lock_is_no_error(pack: Path) -> None:
    (pack / "python/bad-call/.#rule.toml").symlink_to("somebody@somewhere.1234")
    assert len(titles(pack)) == 2


def test_without_a_cache_the_pack_is_read(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUARDRAILS_CACHE_DIR", str(pack / "pack.toml" / "no-folder"))
    (pack / "pack.toml").write_text('name = "p"\nversion = "1.0.0"')
    assert len(titles(pack)) == 2
