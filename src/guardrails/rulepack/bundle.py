"""The catalog as a scan loads it: read once, kept as one JSON file, read back in milliseconds."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import msgspec

from guardrails import __version__
from guardrails.model.detector import Detector
from guardrails.model.rule import Rule
from guardrails.rulepack.catalog import Catalog
from guardrails.rulepack.locate import built_in_rules
from guardrails.rulepack.read import RulesRead, read_pack, stamp
from guardrails.system import cache


class _Bundle(msgspec.Struct):
    rules: tuple[Rule, ...]
    semgrep: dict[str, tuple[dict[str, Any], ...]]
    detectors: tuple[Detector, ...]


def load_catalog(folder: Path | None = None) -> Catalog:
    """The rules of a pack (the built-in one by default), from its bundle if that is current."""
    folder = folder or built_in_rules()
    key = hashlib.sha256(f"{__version__}\n{stamp(folder)}".encode("utf-8", "replace")).hexdigest()
    kept = cache.load("rules", key)
    if kept is not None:
        try:
            return _catalog(msgspec.json.decode(kept, type=_Bundle), key)
        except msgspec.DecodeError:
            pass  # written by another build of the same version: read the pack again
    read = read_pack(folder)
    bundle = _Bundle(read.rules, read.semgrep, read.detectors)
    cache.store("rules", key, msgspec.json.encode(bundle))
    return _catalog(bundle, key)


def catalog_of(read: RulesRead) -> Catalog:
    """A catalog of rules that were read just now; nothing of it is kept."""
    content = msgspec.json.encode([read.rules, read.semgrep, read.detectors])
    return _catalog(
        _Bundle(read.rules, read.semgrep, read.detectors), hashlib.sha256(content).hexdigest()
    )


def _catalog(bundle: _Bundle, digest: str) -> Catalog:
    return Catalog(bundle.rules, bundle.semgrep, bundle.detectors, digest)
