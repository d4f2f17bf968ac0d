"""The catalog as a scan loads it: read once, kept as one JSON file, read back in milliseconds."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from guardrails import __version__
from guardrails.model.definition import Definition
from guardrails.model.detector import Detector
from guardrails.model.rule import Rule
from guardrails.rulepack.catalog import Catalog
from guardrails.rulepack.locate import built_in_rules
from guardrails.system import cache

if TYPE_CHECKING:
    from guardrails.rulepack.read import RulesRead


class _Bundle(msgspec.Struct):
    rules: tuple[Rule, ...]
    semgrep: dict[str, tuple[Definition, ...]]
    detectors: tuple[Detector, ...]


def load_catalog(folder: Path | None = None) -> Catalog:
    """The rules of a pack (the built-in one by default), from its bundle if that is current."""
    folder = folder or built_in_rules()
    # Patterns are put together when a pack is read: another build of us may do it otherwise.
    stamps = [__version__, _stamp(Path(__file__).parent), _stamp(folder)]
    stamped = "\n".join(stamps).encode("utf-8", "surrogateescape")
    key = hashlib.sha256(stamped).hexdigest()
    kept = cache.load("rules", key)
    if kept is not None:
        try:
            return _catalog(msgspec.json.decode(kept, type=_Bundle), key)
        except msgspec.DecodeError:
            pass  # written by another build of the same version: read the pack again
    from guardrails.rulepack.read import read_pack  # only here: a commit finds the bundle

    read = read_pack(folder)
    bundle = _bundle(read)
    cache.store("rules", key, msgspec.json.encode(bundle))
    return _catalog(bundle, key)


def catalog_of(read: RulesRead) -> Catalog:
    """A catalog of rules that were read just now; nothing of it is kept."""
    content = msgspec.json.encode([read.rules, read.semgrep, read.detectors])
    bundle = _bundle(read)
    return _catalog(bundle, hashlib.sha256(content).hexdigest())


def _bundle(read: RulesRead) -> _Bundle:
    from guardrails.rulepack.prepare import prepared  # only here: a commit finds them ready

    ready = {rule: tuple(map(prepared, each)) for rule, each in read.semgrep.items()}
    return _Bundle(read.rules, ready, read.detectors)


def _catalog(bundle: _Bundle, digest: str) -> Catalog:
    return Catalog(bundle.rules, bundle.semgrep, bundle.detectors, digest)


def _stamp(folder: str | Path) -> str:
    """What changes when a file of the pack does: names, sizes and times of all of them."""
    seen = []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            if entry.is_dir(follow_symlinks=False):
                seen.append("" if entry.name == "__pycache__" else _stamp(entry.path))
                continue
            try:
                status = entry.stat()
            except FileNotFoundError:
                continue  # gone, or a link to nowhere, as an editor's lock is
            seen.append(f"{entry.path}:{status.st_size}:{status.st_mtime_ns}")
    return "\n".join(seen)
