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
from guardrails.model.screen import Screen
from guardrails.rulepack.catalog import Catalog
from guardrails.rulepack.locate import built_in_rules
from guardrails.system import cache

if TYPE_CHECKING:
    from guardrails.rulepack.read import RulesRead


class _Bundle(msgspec.Struct):
    rules: tuple[Rule, ...]
    semgrep: dict[str, tuple[Definition, ...]]
    detectors: tuple[Detector, ...]
    screens: tuple[Screen, ...]


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
    from guardrails.rulepack.screens import screens

    ready = {rule: tuple(map(prepared, each)) for rule, each in read.semgrep.items()}
    joined = screens(definition for each in read.semgrep.values() for definition in each)
    return _Bundle(read.rules, ready, read.detectors, joined)


def _catalog(bundle: _Bundle, digest: str) -> Catalog:
    return Catalog(bundle.rules, bundle.semgrep, bundle.detectors, digest, bundle.screens)


def _stamp(folder: str | Path, depth: int = 2) -> str:
    """What changes when a file does that a bundle is made of: names, sizes and times of all.

    Examples and lessons are read when they are needed: in a rule's folder only two files count,
    and nobody else's are looked at, because each look is time at a commit.
    """
    if not depth:
        return "\n".join(
            _seen(os.path.join(folder, name)) for name in ("rule.toml", "semgrep.yaml")
        )
    with os.scandir(folder) as entries:
        names = sorted((each.name, each.is_dir(follow_symlinks=False)) for each in entries)
    return "\n".join(
        _stamp(os.path.join(folder, name), depth - 1)
        if is_folder
        else _seen(os.path.join(folder, name))
        for name, is_folder in names
        if name != "__pycache__"
    )


def _seen(path: str) -> str:
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return path  # not every rule has both files; or a link to nowhere, as an editor's lock is
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"
